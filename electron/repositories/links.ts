import type { ReadDb, WriteDb } from './db.ts';
import { recordIdsIn, type RecordScope } from './records.ts';

export interface LinkSetKey {
  readonly recordId: string;
  readonly field: string;
}

/** The links of one field, in their order. */
export interface LinkSet extends LinkSetKey {
  readonly to: readonly string[];
  readonly revision: number;
}

/** The link fields of the records in scope. A link to a removed record is hidden until that record is restored. */
export async function linkSetsIn(db: ReadDb, scope: RecordScope): Promise<LinkSet[]> {
  const sets = await db
    .selectFrom('link_set')
    .select(['record_id as recordId', 'field', 'revision'])
    .where('record_id', 'in', recordIdsIn(db, scope))
    .execute();
  const links = await db
    .selectFrom('link')
    .innerJoin('record', 'record.id', 'link.to_record')
    .select(['link.from_record as recordId', 'link.field', 'link.to_record as to'])
    .where('link.from_record', 'in', recordIdsIn(db, scope))
    .where('record.removed_at', 'is', null)
    .orderBy('link.position')
    .execute();
  const targets = Map.groupBy(links, (link) => `${link.recordId} ${link.field}`);
  return sets.map((set) => ({
    ...set,
    to: (targets.get(`${set.recordId} ${set.field}`) ?? []).map((link) => link.to),
  }));
}

export async function linkSet(db: ReadDb, key: LinkSetKey): Promise<LinkSet> {
  const set = await db
    .selectFrom('link_set')
    .select('revision')
    .where('record_id', '=', key.recordId)
    .where('field', '=', key.field)
    .executeTakeFirst();
  const links = await db
    .selectFrom('link')
    .innerJoin('record', 'record.id', 'link.to_record')
    .select('link.to_record as to')
    .where('link.from_record', '=', key.recordId)
    .where('link.field', '=', key.field)
    .where('record.removed_at', 'is', null)
    .orderBy('link.position')
    .execute();
  return { ...key, to: links.map((link) => link.to), revision: set?.revision ?? 0 };
}

/**
 * Replaces the links of one field that lead to records that are there. Hidden links to removed records were not what the
 * user saw, and stay, each behind the link it stood behind.
 */
export async function saveLinkSet(db: WriteDb, input: LinkSet & { readonly caseId: string }): Promise<void> {
  const { recordId, field } = input;
  const known = await db
    .selectFrom('link')
    .innerJoin('record', 'record.id', 'link.to_record')
    .select(['link.to_record as to', 'record.removed_at as removedAt'])
    .where('link.from_record', '=', recordId)
    .where('link.field', '=', field)
    .orderBy('link.position')
    .execute();
  const stored = known.map(({ to, removedAt }) => ({ to, isHidden: removedAt !== null }));
  await db.deleteFrom('link').where('from_record', '=', recordId).where('field', '=', field).execute();
  await insertLinkSets(db, [{ ...input, to: withHidden(input.to, stored) }]);
}

function withHidden(
  shown: readonly string[],
  stored: readonly { readonly to: string; readonly isHidden: boolean }[],
): string[] {
  const all = [...shown];
  let place = 0;
  for (const { to, isHidden } of stored) {
    const now = all.indexOf(to);
    if (isHidden) all.splice(place, 0, to);
    if (isHidden) place += 1;
    else if (now >= 0) place = now + 1;
  }
  return all;
}

export async function insertLinkSets(
  db: WriteDb,
  sets: readonly (LinkSet & { readonly caseId: string })[],
): Promise<void> {
  const links = sets.flatMap((set) =>
    set.to.map((to, position) => ({
      case_id: set.caseId,
      from_record: set.recordId,
      field: set.field,
      to_record: to,
      position,
    })),
  );
  for (let start = 0; start < links.length; start += rowsPerStatement)
    await db
      .insertInto('link')
      .values(links.slice(start, start + rowsPerStatement))
      .execute();
  for (let start = 0; start < sets.length; start += rowsPerStatement) {
    const rows = sets
      .slice(start, start + rowsPerStatement)
      .map((set) => ({ record_id: set.recordId, field: set.field, revision: set.revision }));
    await db
      .insertInto('link_set')
      .values(rows)
      .onConflict((oc) =>
        oc.columns(['record_id', 'field']).doUpdateSet((eb) => ({ revision: eb.ref('excluded.revision') })),
      )
      .execute();
  }
}

const rowsPerStatement = 500;

/** The links of one field between records of one and the same collection of a case: a graph that must stay acyclic. */
export async function edgesWithin(
  db: ReadDb,
  input: { readonly caseId: string; readonly part: string; readonly field: string },
): Promise<(readonly [from: string, to: string])[]> {
  const rows = await db
    .selectFrom('link')
    .innerJoin('record as source', 'source.id', 'link.from_record')
    .innerJoin('record as target', 'target.id', 'link.to_record')
    .select(['link.from_record as from', 'link.to_record as to'])
    .where('link.case_id', '=', input.caseId)
    .where('link.field', '=', input.field)
    .where('source.collection', '=', input.part)
    .where('target.collection', '=', input.part)
    .where('source.removed_at', 'is', null)
    .where('target.removed_at', 'is', null)
    .execute();
  return rows.map((row) => [row.from, row.to] as const);
}

/** Where links to a record come from, removed records included, in the order of the case. */
export async function linksTo(
  db: ReadDb,
  recordId: string,
): Promise<(LinkSetKey & { readonly part: string; readonly label: string })[]> {
  return db
    .selectFrom('link')
    .innerJoin('record', 'record.id', 'link.from_record')
    .select(['link.from_record as recordId', 'link.field', 'record.collection as part', 'record.label'])
    .where('link.to_record', '=', recordId)
    .orderBy('record.collection')
    .orderBy('record.position')
    .execute();
}

export async function dropLink(db: WriteDb, link: LinkSetKey & { readonly to: string }): Promise<void> {
  await db
    .deleteFrom('link')
    .where('from_record', '=', link.recordId)
    .where('field', '=', link.field)
    .where('to_record', '=', link.to)
    .execute();
}

/** Drops every link from and to a record that leaves its case. */
export async function dropLinksOf(db: WriteDb, recordId: string): Promise<void> {
  await db
    .deleteFrom('link')
    .where((eb) => eb.or([eb('from_record', '=', recordId), eb('to_record', '=', recordId)]))
    .execute();
}
