import type { Finding } from '../../../domain/finding.ts';
import type { FindingCode } from './codes.ts';

/**
 * Findings of one document that meet the same gap as another's. No provision: one gap is one question, and both codes
 * stand, since they hinder different documents. The one names the other in `values.also` and asks nothing itself.
 */
export function withoutRepeatedQuestions(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const codes = earlierOf.get(finding.code);
    const first = codes && findings.find((other) => codes.includes(other.code) && isSameGap(other, finding));
    return first ? { ...finding, values: { ...finding.values, also: first.code } } : finding;
  });
}

/** By code: those that ask in its place, in the order in which they are preferred. */
const askedBy: Readonly<Partial<Record<FindingCode, readonly FindingCode[]>>> = {
  S176: ['S171'],
  S321: ['S151', 'S311'],
  S401: ['S121'],
  S403: ['S125'],
  S406: ['S122', 'S124'],
  S406b: ['S112'],
};

const earlierOf: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(askedBy));

/** The decision to notify is asked for from the initial assessment too, which is another field with the same remedy. */
function isSameGap(earlier: Finding, later: Finding): boolean {
  return earlier.field === later.field || earlier.code === 'S151';
}
