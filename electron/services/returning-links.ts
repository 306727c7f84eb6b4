import { reachedFrom } from '../../shared/domain/acyclic.ts';
import { dropLink, edgesWithin, linkSet, linksTo } from '../repositories/links.ts';
import type { RecordUnderWork } from './case-access.ts';
import type { MutationContext } from './context.ts';

/**
 * Drops the links to a record just restored for which there is no room any more: their field holds something else by now
 * and takes no more, or the link would close a circle (rule K4). What stood in the case meanwhile stays as it was seen, and
 * so do the record's own links. Returns how many were dropped.
 */
export async function leaveOutLinks(ctx: MutationContext, work: RecordUnderWork): Promise<number> {
  const to = work.record.id;
  const closing = await closingCircles(ctx, work);
  let dropped = 0;
  for (const { recordId, field, part } of await linksTo(ctx.db, to)) {
    const declared = work.regime.parts[part]?.fields[field];
    const { to: targets } = await linkSet(ctx.db, { recordId, field });
    const hasRoom = declared?.schema.safeParse(targets).success ?? true;
    if (hasRoom && !closing.has(`${recordId} ${field}`)) continue;
    await dropLink(ctx.db, { recordId, field, to });
    dropped += 1;
  }
  return dropped;
}

/** Links to the record from what it itself leads to, as `recordId field`. Without them no circle goes through it. */
async function closingCircles(
  ctx: MutationContext,
  { head, record, part }: RecordUnderWork,
): Promise<ReadonlySet<string>> {
  const closing = new Set<string>();
  for (const [field, declared] of Object.entries(part.fields)) {
    if (declared.kind !== 'links' || !declared.to.includes(record.part)) continue;
    const edges = await edgesWithin(ctx.db, { caseId: head.id, part: record.part, field });
    for (const id of reachedFrom(record.id, edges)) closing.add(`${id} ${field}`);
  }
  return closing;
}
