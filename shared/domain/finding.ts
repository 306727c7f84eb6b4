/**
 * How sure a legal fact is: wording seen, official but partial, another's account, or not yet verified. `own`: no legal
 * fact at all, but a check that the product itself has thought out.
 */
export const certainties = ['verbatim', 'official', 'secondary', 'unverified', 'own'] as const;
export type Certainty = (typeof certainties)[number];

/** A provision or other source of a duty. `text` is how it is cited, e.g. `27 kap. 5 § SoL (2025:400)`. */
export interface Provision {
  readonly text: string;
  readonly certainty: Certainty;
}

/**
 * What a reviewer would ask. `code` is permanent: S-numbers for lex Sarah, K-numbers for the cause analysis, D-numbers
 * for documents. Rules return codes and values; the Swedish sentence is found under the code in the regime's text.
 */
export interface Finding {
  readonly code: string;
  /** Where the remedy is: `section.field`, `collection/label.field`, `collection` or `section`. */
  readonly field: string;
  readonly provision: Provision;
  /** The documents (or the decision) it stands in the way of. Empty: advice only. */
  readonly blocks: readonly string[];
  /** A user may go on in spite of it, with a reason and a name. */
  readonly overridable: boolean;
  /** Values for the sentence, e.g. the label of the cause in question. Never names of persons. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Whether it stands in the way of a document or the decision; otherwise it is advice. */
export const isBlocking = (finding: Finding): boolean => finding.blocks.length > 0;
