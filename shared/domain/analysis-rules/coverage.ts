import { isGoing } from '../actions.ts';
import { uncoveredCauses } from '../cause-graph.ts';
import { requiredOf, whenOf } from '../remark.ts';
import { graphOf, type AnalysisRule } from './rule.ts';

/**
 * K9: each deepest cause has an action, or a written reason for none. Causes without a matching measure are what IVO asks
 * about and Riksrevisionen (RiR 2023:4) found in closed cases (official and secondary, checked 2026-11-22). A cause on the
 * way needs none of its own: it goes when what it rests on goes.
 */
export const coverage: AnalysisRule = (facts) =>
  uncoveredCauses(graphOf(facts), facts.actions).flatMap((cause) =>
    whenOf(true, 'K9', 'causes', cause, 'noActionReason'),
  );

/** K9c: and each action answers some cause, on any level. Same sources. */
export const causelessActions: AnalysisRule = ({ actions }) =>
  actions.filter(isGoing).flatMap((action) => requiredOf('K9c', 'actions', action, 'causes', action.causes));
