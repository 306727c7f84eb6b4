import { causeGraph, topCauses, uncoveredCauses } from '../../../domain/cause-graph.ts';
import type { Cause } from '../../../domain/causes.ts';
import type { LexSarahFacts } from '../parts.ts';
import { when, whenOf, type Rule } from './remark.ts';

/**
 * Causes and actions against each other (K9, K11). Causes without a matching measure are what IVO asks about and
 * Riksrevisionen found in closed cases (official and secondary, checked 2026-11-22). Strength: the action hierarchy.
 */
export const coverageRules: Rule = (facts) => {
  const { causes, deviations } = facts;
  const graph = causeGraph(causes, deviations);
  const tops = new Set(topCauses(graph));
  const going = actionsGoing(facts);
  return [
    ...uncoveredCauses(graph, facts.actions).flatMap((cause) =>
      whenOf(true, tops.has(cause) ? 'K9' : 'K9b', 'causes', cause, 'noActionReason'),
    ),
    ...when(going.length > 0 && going.every(({ strength }) => strength === 'svag'), 'K11', 'actions'),
    ...causes.flatMap((cause) => whenOf(isWeaklyAnswered(cause, facts), 'K11b', 'causes', cause, 'level')),
  ];
};

const actionsGoing = ({ actions }: LexSarahFacts) => actions.filter(({ state }) => state !== 'avbruten');

function isWeaklyAnswered(cause: Cause, facts: LexSarahFacts): boolean {
  if (cause.level !== 'system') return false;
  const answering = actionsGoing(facts).filter((action) => action.causes?.includes(cause.id));
  return answering.length > 0 && answering.every(({ strength }) => strength === 'svag');
}
