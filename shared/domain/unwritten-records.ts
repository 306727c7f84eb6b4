import { parseFieldPath } from './field-path.ts';
import type { AnalysisCode } from './analysis-rules/codes.ts';

interface Remarked {
  readonly code: string;
  readonly field: string;
  readonly overridable?: boolean;
}

/**
 * A cause, deviation or action without a word is asked for its text and nothing more: the rest is asked once it says
 * something. What is already wrong (a circle, a broken link, dates in disorder, words, names) is told all the same. No
 * provision: our own courtesy. It opens no gate: a missing text that others wait for cannot be passed by.
 */
export function withoutAsksOfUnwritten<R extends Remarked>(remarks: readonly R[]): readonly R[] {
  const unwritten = new Set(remarks.filter(asksForText).map(recordOf));
  if (unwritten.size === 0) return remarks;
  const waits = (remark: R) =>
    unwritten.has(recordOf(remark)) && !asksForText(remark) && !isToldAnyway(remark);
  const waitedFor = new Set(remarks.filter(waits).map(recordOf));
  return remarks
    .filter((remark) => !waits(remark))
    .map((remark) =>
      asksForText(remark) && waitedFor.has(recordOf(remark)) ? { ...remark, overridable: false } : remark,
    );
}

const textCodes: readonly string[] = ['K5f', 'K2d', 'K10'] satisfies readonly AnalysisCode[];
const toldAnyway: readonly string[] = [
  'K4',
  'K4c',
  'K7',
  'K20',
  'K20b',
  'K21',
] satisfies readonly AnalysisCode[];

/** K2d asks for what should have happened too. */
const asksForText = ({ code, field }: Remarked): boolean =>
  textCodes.includes(code) && parseFieldPath(field).field === 'text';

const isToldAnyway = ({ code }: Remarked): boolean => !code.startsWith('K') || toldAnyway.includes(code);

function recordOf({ field }: Remarked): string {
  const { part, label } = parseFieldPath(field);
  return `${part}/${label}`;
}
