import type { Action, actions, effectJudgements, FollowUp, followUps } from './actions.ts';
import type { Cause, causes } from './causes.ts';
import { causeGraph, topCauses } from './cause-graph.ts';
import type { AnyFacts } from './facts.ts';
import { sharedRecords } from './shared-records.ts';
import type { similarEffects } from './similar-events.ts';

/*
 * What an earlier case can teach a new one: its deepest causes, and its measures with whether they were done and whether
 * they helped (SOSFS 2011:5 5 kap., "varför det hände igen"; secondary, checked 2026-11-22).
 */

export type EffectJudgement = (typeof effectJudgements)[number];
export type SimilarEffect = (typeof similarEffects)[number];

/** An action of an earlier case with what the latest follow-up of it found, or null when nobody has followed it up. */
export interface TriedAction {
  readonly action: Action;
  readonly effect: EffectJudgement | null;
  /** Local date of that follow-up. */
  readonly followedUpOn: string | null;
}

export interface Lessons {
  /** The deepest causes, in the order of the case. */
  readonly causes: readonly Cause[];
  readonly actions: readonly TriedAction[];
}

/** The lessons of a case of any regime; a regime without the shared collections has none. */
export function lessonsOf(facts: AnyFacts): Lessons {
  const followedUp = sharedRecords<typeof followUps>(facts, 'followUps');
  return {
    causes: topCauses(causeGraph(sharedRecords<typeof causes>(facts, 'causes'), [])),
    actions: sharedRecords<typeof actions>(facts, 'actions').map((action) => triedAction(action, followedUp)),
  };
}

/**
 * Whether the measures of a case helped, in the words of a similar event: all that were judged did, none did, or some.
 * An effect that was too early to tell is one not followed up yet.
 */
export function helpedBy(actions: readonly { readonly effect: EffectJudgement | null }[]): SimilarEffect {
  const judged = judgedOf(actions);
  if (judged.length === 0) return 'ej-foljt-upp';
  if (judged.every((effect) => effect === 'ja')) return 'ja';
  return judged.every((effect) => effect === 'nej') ? 'nej' : 'delvis';
}

/** The effects that were found; one too early to tell of is not among them. */
export const judgedOf = (actions: readonly { readonly effect: EffectJudgement | null }[]) =>
  actions.map(({ effect }) => effect).filter(isTelling);

/** What units are compared by: "Hemtjänst  norr" is "Hemtjänst Norr". Empty for a unit of spaces alone. */
export function unitKey(unit: string): string {
  return unit.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('sv');
}

/** A telling judgement stands over a later "too early to tell" of the same action. */
function triedAction(action: Action, followUps: readonly FollowUp[]): TriedAction {
  const latestFirst = followUps
    .filter(({ actions, effect }) => effect !== undefined && actions?.includes(action.id))
    .toReversed()
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const chosen = latestFirst.find(({ effect }) => isTelling(effect)) ?? latestFirst[0];
  return { action, effect: chosen?.effect ?? null, followedUpOn: chosen?.date ?? null };
}

const isTelling = (effect: EffectJudgement | null | undefined): effect is 'ja' | 'delvis' | 'nej' =>
  effect === 'ja' || effect === 'delvis' || effect === 'nej';
