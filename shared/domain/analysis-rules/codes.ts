/** What is known of a code without any regime. */
export interface CodeMeaning {
  /** What is wrong, in one English line. */
  readonly meaning: string;
  /** Names of the values the sentence can use. `label` is the record's label, such as O1. */
  readonly values: readonly string[];
}

/**
 * Every finding of the shared rules K1-K14, K18, K20, K21 and K24. A letter is a part of a rule; letters are permanent and
 * never reused. K15-K17, K19, K22 and K23 belong to a regime, as do K20c-K20e (delegation), which stand in its own table.
 */
export const analysisCodes = {
  K1: says('an event has no source', 'label'),
  K1b: says('an event has no time', 'label'),
  K1c: says('an event has no text', 'label'),
  K1d: says('an event stands below another though it happened before it', 'label', 'other'),
  K1e: says('no course of events'),
  K1f: says('what should have happened at an event has no source', 'label'),

  K2: says('a deviation belongs to no event', 'label'),
  K2b: says('a deviation names no norm', 'label'),
  K2c: says('the norm of a deviation has no source', 'label'),
  K2d: says('a deviation lacks what happened or what should have', 'label'),
  K2e: says('no deviation recorded'),
  K2f: says('a deviation does not say under which act what failed was given', 'label'),

  K3: says('a path ends before system level without a written stop', 'label'),
  K3b: says('a deviation has no cause', 'label'),
  K3c: says('a stop lacks who or when', 'label'),

  K4: says('causes lead to each other in a circle', 'label', 'path'),
  K4b: says('a cause leads to no deviation', 'label'),
  K4c: says('a link points at something that does not exist', 'label'),

  K5: says('a cause has no level', 'label'),
  K5b: says('a cause has no area', 'label'),
  K5c: says('a cause is neither fact nor assessment', 'label'),
  K5d: says('a cause has no source', 'label'),
  K5e: says('an assessment rests on one source only', 'label'),
  K5f: says('a cause has no text', 'label'),
  K5g: says('no cause recorded'),

  K6: says('an individual factor has no deeper cause and no stop', 'label'),
  K6b: says('a rule not followed or lack of staff has no deeper cause and no stop', 'label', 'kind'),

  K7: says('a word that blames a person', 'label', 'word'),

  K8: says('a deepest cause lacks cause, effect or event of its sentence', 'label'),

  K9: says('a deepest cause has no action and no reason for none', 'label'),
  K9c: says('an action answers no cause', 'label'),

  K10: says('an action has no text', 'label'),
  K10b: says('an action has nobody responsible', 'label'),
  K10c: says('an action has no date by which it is to be done', 'label'),
  K10d: says('an action has no strength', 'label'),
  K10e: says('an action has no kind', 'label'),
  K10f: says('an action lacks measure or goal of its effect', 'label'),
  K10g: says('an action lacks the baseline of its effect', 'label'),
  K10h: says('an action lacks the date its effect is measured', 'label'),
  K10i: says('the effect is measured before the action is done', 'label'),
  K10j: says('no action recorded'),
  K10k: says('a new routine lacks a check that practice changed', 'label'),
  K10l: says('asking the person is planned but not how', 'label'),
  K10m: says('whether the person is asked of the effect not answered', 'label'),

  K11: says('only weak actions'),
  K11b: says('a system cause is answered by weak actions only', 'label'),

  K12: says('a level has no cause and no reason for it', 'level'),
  K13: says('an area is neither found nor tested', 'area'),

  K14: says('a barrier lacks text or state', 'label'),
  K14b: says('a barrier that did not hold is linked to no cause', 'label'),
  K14c: says('no barrier considered'),

  K18: says('whether something similar happened before not answered'),
  K18b: says('similar before, but not what it was'),
  K18c: says('similar before, but not why again'),
  K18d: says('similar events: period not written'),
  K18e: says('similar events: source not written'),
  K18f: says('similar events not looked for'),
  K18g: says('whether it can happen again not answered'),
  K18h: says('whether it can happen again lacks reasons'),
  K18i: says('similar events are recorded, yet the answer is that there were none'),
  K18j: says('a similar event lacks reference, period or source', 'label'),

  K20: says('two dates are in the wrong order', 'earlier', 'later', 'label'),
  K20b: says('something recorded as done lies in the future', 'date', 'label'),
  K20f: says('an action is done without a date, or dated but not done', 'label'),

  K21: says('the name of a member of staff stands in a text', 'label'),

  K24: says('fewer than two deepest causes', 'count'),
} as const satisfies Readonly<Record<string, CodeMeaning>>;

export type AnalysisCode = keyof typeof analysisCodes;

/** Codes of the shared rules that were given up, and why. A code is never reused. */
export const retiredAnalysisCodes: Readonly<Record<string, string>> = {
  K9b: 'Only a deepest cause needs an action of its own: whoever takes it away has answered what it led to.',
};

function says(meaning: string, ...values: string[]): CodeMeaning {
  return { meaning, values };
}
