import type { LinkLeftOut } from '../../shared/api/records.ts';
import { reachedFrom } from '../../shared/domain/acyclic.ts';
import { dropLink, edgesWithin, linkSet, linksTo } from '../repositories/links.ts';
import type { RecordUnderWork } from './case-access.ts';
import type { MutationContext } from './context.ts';

/**
 * Drops the links to a record just restored for which there is no room any more: their field holds something else by now
 * and takes no more, or the link would close a circle (rule K4). What stood in the case meanwhile stays as it was seen, and
 * so do the record's own links. Returns what was dropped.
 */
export async function leaveOutLinks(ctx: MutationContext, work: RecordUnderWork): Promise<LinkLeftOut[]> {
  const to = work.record.id;
  const closing = await closingCircles(ctx, work);
  const dropped: LinkLeftOut[] = [];
  for (const { recordId, field, part, label } of await linksTo(ctx.db, to)) {
    const declared = work.regime.parts[part]?.fields[field];
    const { to: targets } = await linkSet(ctx.db, { recordId, field });
    const hasRoom = declared?.schema.safeParse(targets).success ?? true;
    const isClosing = closing.has(`${recordId} ${field}`);
    if (hasRoom && !isClosing) continue;
    await dropLink(ctx.db, { recordId, field, to });
    dropped.push({ part, label, field, why: isClosing ? 'circle' : 'no-room' });
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
