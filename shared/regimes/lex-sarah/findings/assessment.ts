import { isBlank } from '../../../domain/blank.ts';
import { required, when } from '../../../domain/remark.ts';
import type { Degree } from '../parts/assessment.ts';
import type { LexSarahFacts } from '../parts.ts';
import { expectedDegree, isSerious } from './case-phase.ts';
import type { Remark, Rule } from './remark.ts';

/**
 * The legal test with reasons. Definition: SOSFS 2011:5 2 kap. 3 §, "allvarligt": 6 kap. 1 § (secondary, checked
 * 2026-11-22). What it consisted of and the consequences it had or could have had: 5 kap. (secondary).
 */
export const assessmentRules: Rule = ({ assessment }) => {
  const harmless = assessment.threatOrConsequence === 'nej';
  return [
    ...required('S271', 'assessment.whatConsisted', assessment.whatConsisted),
    ...when(!harmless && isBlank(assessment.consequences), 'S272', 'assessment.consequences'),
    ...required('S273', 'assessment.consequenceText', assessment.consequenceText),
    ...required('S274', 'assessment.actOrOmission', assessment.actOrOmission),
    ...required('S275', 'assessment.actOrOmissionReasons', assessment.actOrOmissionReasons),
    ...required('S276', 'assessment.threatOrConsequence', assessment.threatOrConsequence),
    ...required('S277', 'assessment.threatOrConsequenceReasons', assessment.threatOrConsequenceReasons),
    ...when(!harmless && isBlank(assessment.serious), 'S278', 'assessment.serious'),
    ...when(!harmless && isBlank(assessment.seriousReasons), 'S279', 'assessment.seriousReasons'),
    ...required('S280', 'assessment.reasons', assessment.reasons),
  ];
};

/** Severity times probability is shown beside the test and never decides it: a local scale, no provision. */
export const riskRules: Rule = (facts, { settings }) => {
  const { severity, probability, seriousReasons } = facts.assessment;
  const risk = (severity ?? 0) * (probability ?? 0);
  const high = settings.riskThreshold !== undefined && risk >= settings.riskThreshold;
  const unexplained = high && !isSerious(expectedDegree(facts)) && isBlank(seriousReasons);
  return [
    ...when(
      severity === undefined || probability === undefined,
      'S281',
      severity === undefined ? 'assessment.severity' : 'assessment.probability',
    ),
    ...when(unexplained, 'S282', 'assessment.seriousReasons', { risk }),
  ];
};

/** K15: the answers of the test match the degree, decided or proposed (domain decision 4). */
export const consistencyRules: Rule = (facts) => {
  const degree = expectedDegree(facts);
  return degree === undefined ? [] : consistencyRemarks(degree, facts.assessment);
};

type Answers = LexSarahFacts['assessment'];

function consistencyRemarks(degree: Degree, answers: Answers): readonly Remark[] {
  const { serious, threatOrConsequence: threat, actOrOmission, consequences } = answers;
  const values = { degree };
  const onlyPossible =
    (consequences ?? []).every((code) => code.endsWith('-mojlig')) && !isBlank(consequences);
  return [
    ...when(
      serious !== undefined && (serious === 'ja') !== isSerious(degree),
      'K15',
      'assessment.serious',
      values,
    ),
    ...when(
      threat !== undefined && !threatsOf[degree].includes(threat),
      'K15b',
      'assessment.threatOrConsequence',
      values,
    ),
    ...when(
      actOrOmission === 'ingetdera' && degree !== 'inget-missforhallande',
      'K15c',
      'assessment.actOrOmission',
      values,
    ),
    ...when(threat === 'konsekvens' && onlyPossible, 'K15d', 'assessment.consequences'),
  ];
}

/** A missförhållande is a threat or a consequence that was there; a palpable risk is one that was not yet. */
const threatsOf: Readonly<Record<Degree, readonly NonNullable<Answers['threatOrConsequence']>[]>> = {
  'inget-missforhallande': ['nej'],
  'pataglig-risk-missforhallande': ['pataglig-risk'],
  missforhallande: ['konsekvens', 'hot'],
  'pataglig-risk-allvarligt': ['pataglig-risk'],
  allvarligt: ['konsekvens', 'hot'],
};
