import type { ProvisionKey } from '../law/provision-key.ts';

/** The documents of a lex Sarah case that a finding can stand in the way of. */
export const documentIds = [
  'utredning',
  'beslut',
  'anmalan',
  'etjanst',
  'direktbeslut',
  'overlamning',
  'bekraftelse',
  'aterkoppling',
] as const;
export type DocumentId = (typeof documentIds)[number];

/** What is known of a code before any case is seen. */
export interface CodeRule {
  /** The duty or source behind the rule; its wording and certainty come from the law data of the case's dates. */
  readonly provision: ProvisionKey;
  /** Documents the finding blocks where nothing softens it. Empty: advice only. */
  readonly gates: readonly DocumentId[];
  /** A user may go on in spite of it, with reason and name. */
  readonly overridable: boolean;
  /** What is wrong, in one English line. */
  readonly meaning: string;
  /** Names of the values the sentence can use. `label` is the record's label, such as O1. */
  readonly values: readonly string[];
}

export const inquiry = ['utredning', 'beslut'] as const;
export const notice = ['anmalan', 'etjanst'] as const;
export const advice = [] as const;

/** A finding that only a remedy takes away. */
export function firm(
  provision: ProvisionKey,
  gates: readonly DocumentId[],
  meaning: string,
  values: readonly string[] = [],
): CodeRule {
  return { provision, gates, overridable: false, meaning, values };
}

/** A finding that a user may go past with a written reason. */
export function yielding(
  provision: ProvisionKey,
  gates: readonly DocumentId[],
  meaning: string,
  values: readonly string[] = [],
): CodeRule {
  return { provision, gates, overridable: true, meaning, values };
}
