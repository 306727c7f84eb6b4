import type { DocumentModel } from '../../shared/documents/blocks.ts';
import { textSegments } from '../../shared/documents/text-segments.ts';
import { referencesOfOthers } from '../repositories/cases-told-of.ts';
import type { QueryContext } from './context.ts';

/**
 * The other cases whose diary number or internal reference stands in a document, whatever the case of its letters. For a
 * document kept as it was klarmarkerat: its similar events may have been taken away or written over since, and what it
 * says of those cases still leaves with it.
 */
export async function casesToldIn(
  ctx: QueryContext,
  caseId: string,
  model: DocumentModel,
): Promise<readonly string[]> {
  const said = textSegments(model)
    .map(({ text }) => text.toLowerCase())
    .join('\n');
  const others = await referencesOfOthers(ctx.db, caseId);
  const told = others.filter(({ references }) => references.some((one) => stands(one.toLowerCase(), said)));
  return told.map(({ id }) => id);
}

/** U-2026-1 does not stand in U-2026-12. */
function stands(reference: string, said: string): boolean {
  if (reference.trim() === '') return false;
  for (let at = said.indexOf(reference); at !== -1; at = said.indexOf(reference, at + 1)) {
    const [before, after] = [said[at - 1] ?? ' ', said[at + reference.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
