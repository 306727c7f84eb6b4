/**
 * What the coach points out. Softer and earlier than the K-rules: said of each branch while it grows, never in the way of
 * anything.
 */
export type HintCode =
  | 'deviation-without-cause'
  | 'routine-not-asked'
  | 'staffing-not-asked'
  | 'ends-early'
  | 'one-level'
  | 'one-area'
  | 'single-source'
  | 'blame-wording';

export interface CoachHint {
  readonly code: HintCode;
  /** The record it is about; null for the graph as a whole. */
  readonly record: { readonly id: string; readonly label: string } | null;
  /** Where the remedy is, as a finding names it. */
  readonly field: string;
  /** Values for the sentence: a level, an area, a word. */
  readonly values: Readonly<Record<string, string>>;
}

/** A hint about a record, whose remedy is in one of its fields. */
export function hintAt(
  code: HintCode,
  { id, label }: { readonly id: string; readonly label: string },
  part: string,
  field: string,
  values: CoachHint['values'] = {},
): CoachHint {
  return { code, record: { id, label }, field: `${part}/${label}.${field}`, values: { label, ...values } };
}
