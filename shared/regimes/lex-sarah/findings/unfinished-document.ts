import type { Finding } from '../../../domain/finding.ts';
import { documentPath } from '../../../domain/field-path.ts';
import type { LexSarahFacts } from '../parts.ts';
import { documentIds } from './code-rule.ts';
import { findingFrom } from './finding-from-remark.ts';

/**
 * A document is not done while a marked placeholder stands in it, whatever the rules of the case say: a registrator files
 * it unchanged. What has to be left open is passed by with a reason. No provision: the
 * product's own demand.
 */
export function unfinishedDocument(
  facts: LexSarahFacts,
  documentId: string,
  missing: readonly string[],
): Finding {
  return findingFrom(
    {
      code: 'D17',
      field: documentPath(documentId),
      values: { missing: missing.join(', '), document: documentId },
      gates: documentIds.filter((id) => id === documentId),
    },
    facts,
  );
}
