import { parseFieldPath } from '../../shared/domain/field-path.ts';
import { passesLogged, textsWritten } from '../repositories/pass-log.ts';
import { recordLabelled, type StoredPass } from '../repositories/stored-passes.ts';
import type { QueryContext } from './context.ts';

/**
 * Whether what a pass is about has been written in after it, by the order of the log: any field of its record, or the one
 * field of a section. What is about a whole collection or section has no text of its own.
 */
export async function textsChangedSince(
  ctx: QueryContext,
  caseId: string,
  passes: readonly StoredPass[],
): Promise<(pass: StoredPass) => boolean> {
  if (passes.length === 0) return () => false;
  const logged = await passesLogged(ctx.db, caseId);
  const written = await textsWritten(ctx.db, { caseId, after: Math.min(...logged.map(({ seq }) => seq)) });
  const changed = new Set<number>();
  for (const pass of passes) {
    const { part, label, field } = parseFieldPath(pass.field);
    const seq = logged.findLast(
      (row) => row.at === pass.at && row.code === pass.code && row.field === pass.field,
    )?.seq;
    const section =
      label === '' && field !== null ? await recordLabelled(ctx.db, { caseId, part, label }) : null;
    const recordId = pass.recordId ?? section;
    const isChanged = written.some(
      (row) =>
        seq !== undefined &&
        row.seq > seq &&
        row.recordId === recordId &&
        (pass.recordId !== null || row.field === field),
    );
    if (isChanged) changed.add(pass.id);
  }
  return ({ id }) => changed.has(id);
}
