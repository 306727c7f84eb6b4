import type { CodeMeaning } from '../../../domain/analysis-rules/codes.ts';
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

/** What lex Sarah says of a code before any case is seen. */
export interface Ruling {
  /** The duty or source behind the rule; its wording and certainty come from the law data of the case's dates. */
  readonly provision: ProvisionKey;
  /** Documents the finding blocks where nothing softens it. Empty: advice only. */
  readonly gates: readonly DocumentId[];
  /** A user may go on in spite of it, with reason and name. */
  readonly overridable: boolean;
}

export interface CodeRule extends Ruling, CodeMeaning {}

export const inquiry = ['utredning', 'beslut'] as const;
export const notice = ['anmalan', 'etjanst'] as const;
export const advice = [] as const;

/** Only a remedy takes it away. */
export const rulesOut = (provision: ProvisionKey, gates: readonly DocumentId[]): Ruling => ({
  provision,
  gates,
  overridable: false,
});

/** A user may go past it with a written reason. */
export const yields = (provision: ProvisionKey, gates: readonly DocumentId[]): Ruling => ({
  provision,
  gates,
  overridable: true,
});

/** A finding of lex Sarah's own that only a remedy takes away. */
export function firm(
  provision: ProvisionKey,
  gates: readonly DocumentId[],
  meaning: string,
  values: readonly string[] = [],
): CodeRule {
  return { ...rulesOut(provision, gates), meaning, values };
}

/** A finding of lex Sarah's own that a user may go past with a written reason. */
export function yielding(
  provision: ProvisionKey,
  gates: readonly DocumentId[],
  meaning: string,
  values: readonly string[] = [],
): CodeRule {
  return { ...yields(provision, gates), meaning, values };
}
