import { isBlank } from '../blank.ts';
import { causeAreas } from '../causes.ts';
import { when } from '../remark.ts';
import type { AnalysisRule } from './rule.ts';

/**
 * K13: each of the five areas has a cause, or has been tested: in writing for the area as a whole, or by a question of it
 * that was asked and found not to apply, with a note on what it showed. The five areas: verbatim from municipal forms; that
 * all are gone through is the method of event analysis (secondary). Checked 2026-11-22.
 */
export const areaRules: AnalysisRule = ({ causes, triedQuestions, analysis }) => {
  const found = new Set(causes.map(({ area }) => area));
  const tried = new Set(triedQuestions.filter(({ note }) => !isBlank(note)).map(({ area }) => area));
  return causeAreas.flatMap((area) => {
    const test = testOf[area];
    const untested = !found.has(area) && !tried.has(area) && isBlank(analysis[test]);
    return when(untested, 'K13', `analysis.${test}`, { area });
  });
};

/** The field of the analysis that says what was tested in an area without a cause. */
export const testOf = {
  kommunikation: 'testedCommunication',
  kompetens: 'testedCompetence',
  organisation: 'testedOrganisation',
  teknik: 'testedTechnology',
  procedurer: 'testedProcedures',
} as const;
