import type { Finding } from './finding.ts';

/** A finding that was passed by with a reason, and whose reason it is. */
export interface PassedBy extends Pick<Finding, 'code' | 'field' | 'values'> {
  readonly reason: string;
  readonly by: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** What it is about has been written in since: in the record, or in the section's field. */
  readonly isTextChanged: boolean;
}

/** The values a finding was told with, as one string whatever order they came in. */
export function toldOf({ values }: Pick<Finding, 'values'>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** What a finding is: a reason for passing by one is no reason for another of the same code, or of the same place. */
export function findingKey(finding: Pick<Finding, 'code' | 'field' | 'values'>): string {
  return JSON.stringify([finding.code, finding.field, toldOf(finding)]);
}

/** Which pass stands for a finding: never one for what its rule lets nobody pass by. */
export function passFinder<Pass extends Pick<Finding, 'code' | 'field' | 'values'>>(
  passes: readonly Pass[],
): (finding: Finding) => Pass | undefined {
  const byKey = new Map(passes.map((pass) => [findingKey(pass), pass]));
  return (finding) => (finding.overridable ? byKey.get(findingKey(finding)) : undefined);
}

/** Parts findings that are still asked from those passed by. A pass for what is asked no more, or may not be passed, counts for nothing. */
export function partFindings(
  findings: readonly Finding[],
  passes: readonly PassedBy[],
): {
  readonly asked: readonly Finding[];
  readonly passed: readonly { readonly finding: Finding; readonly pass: PassedBy }[];
} {
  const passOf = passFinder(passes);
  return {
    asked: findings.filter((finding) => passOf(finding) === undefined),
    passed: findings.flatMap((finding) => {
      const pass = passOf(finding);
      return pass ? [{ finding, pass }] : [];
    }),
  };
}
