import { causeAreas, causeLevels, type Cause } from '../../../domain/causes.ts';
import { isBlank, requiredOf, when, whenOf, type Remark, type Rule } from './remark.ts';

/**
 * Each cause on its own (K5, K8). Identified causes: SOSFS 2011:5 5 kap. (secondary, checked 2026-11-22). Level, area,
 * fact or assessment and source are the method of event analysis; three levels are what IVO asks for (official).
 */
export const causeRules: Rule = ({ causes }) => [
  ...when(causes.length === 0, 'S241', 'causes'),
  ...causes.flatMap((cause): readonly Remark[] => [
    ...requiredOf('K5', 'causes', cause, 'level', cause.level),
    ...requiredOf('K5b', 'causes', cause, 'area', cause.area),
    ...requiredOf('K5c', 'causes', cause, 'nature', cause.nature),
    ...requiredOf('K5d', 'causes', cause, 'sources', cause.sources),
    ...whenOf(restsOnOneSource(cause), 'K5e', 'causes', cause, 'sources'),
    ...requiredOf('K5f', 'causes', cause, 'text', cause.text),
    ...stopRemarks(cause),
  ]),
];

/** The three levels (K12). IVO's follow-up of lex Sarah 2017 (official, checked 2026-11-22): system level is what lacks. */
export const levelRules: Rule = ({ causes, analysis }) => {
  const reasonOf = { individ: 'noIndividualCause', enhet: 'noUnitCause', system: 'noSystemCause' } as const;
  return causeLevels.flatMap((level) => {
    const empty = !causes.some((cause) => cause.level === level) && isBlank(analysis[reasonOf[level]]);
    return when(empty, 'K12', `analysis.${reasonOf[level]}`, { values: { level } });
  });
};

/** The five areas, each found or tested (K13). Method of event analysis (secondary, checked 2026-11-22). */
export const areaRules: Rule = ({ causes, analysis }) => {
  const testOf = {
    kommunikation: 'testedCommunication',
    kompetens: 'testedCompetence',
    organisation: 'testedOrganisation',
    teknik: 'testedTechnology',
    procedurer: 'testedProcedures',
  } as const;
  return causeAreas.flatMap((area) => {
    const untested = !causes.some((cause) => cause.area === area) && isBlank(analysis[testOf[area]]);
    return when(untested, 'K13', `analysis.${testOf[area]}`, { values: { area } });
  });
};

/** Barriers (K14): a recorded one says whether it held, and one that did not is explained by a cause. */
export const barrierRules: Rule = ({ barriers }) =>
  barriers.flatMap((barrier) => [
    ...whenOf(
      isBlank(barrier.text) || isBlank(barrier.state),
      'K14',
      'barriers',
      barrier,
      isBlank(barrier.text) ? 'text' : 'state',
    ),
    ...whenOf(
      barrier.state !== undefined && barrier.state !== 'holl' && isBlank(barrier.causes),
      'K14b',
      'barriers',
      barrier,
      'causes',
    ),
  ]);

function restsOnOneSource(cause: Cause): boolean {
  return cause.nature === 'bedomning' && cause.sources?.length === 1;
}

function stopRemarks(cause: Cause): readonly Remark[] {
  if (isBlank(cause.stopReason)) return [];
  const missing = isBlank(cause.stopBy) ? 'stopBy' : 'stopOn';
  return whenOf(isBlank(cause[missing]), 'K3c', 'causes', cause, missing);
}
