import type { Finding } from '../../shared/domain/finding.ts';
import { findingKey } from '../../shared/domain/passed-findings.ts';

/** The key of a typed reason among the drafts: a word that no record's id is, the case, and which finding it is about. */
export const reasonKey = (caseId: string, finding: Pick<Finding, 'code' | 'field' | 'values'>): string =>
  `${prefixOf(caseId)}${findingKey(finding)}`;

export const reasonKeysOf = (caseId: string, keys: readonly string[]): readonly string[] =>
  keys.filter((key) => key.startsWith(prefixOf(caseId)));

/** The case and the field of a typed reason's key; null for any other key. */
export function reasonPlaceOf(key: string): { readonly caseId: string; readonly field: string } | null {
  const [, caseId, finding] = /^reason (\S+) (.*)$/s.exec(key) ?? [];
  if (caseId === undefined || finding === undefined) return null;
  const parts: unknown = JSON.parse(finding);
  const field: unknown = Array.isArray(parts) ? parts[1] : undefined;
  return typeof field === 'string' ? { caseId, field } : null;
}

const prefixOf = (caseId: string): string => `reason ${caseId} `;
