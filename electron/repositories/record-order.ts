import { sql } from 'kysely';
import type { ReadDb, WriteDb } from './db.ts';

interface Collection {
  readonly caseId: string;
  readonly part: string;
}

/** Room between neighbours, so that a moved record is one row changed. */
export const positionGap = 1024;

/** The number a new label takes: one above the highest ever given with that prefix in the case, removed ones included. */
export async function nextLabelNumber(
  db: ReadDb,
  input: { readonly caseId: string; readonly prefix: string },
): Promise<number> {
  const start = input.prefix.length + 1;
  const row = await db
    .selectFrom('record')
    .select(sql<number | null>`max(cast(substr(label, ${start}) AS INTEGER))`.as('highest'))
    .where('case_id', '=', input.caseId)
    .where(sql<string>`substr(label, 1, ${input.prefix.length})`, '=', input.prefix)
    // Longer numbers come from a strange file alone; counting on from them would leave the range of exact numbers.
    .where(sql<number>`length(label)`, '<=', input.prefix.length + 9)
    .executeTakeFirst();
  return (row?.highest ?? 0) + 1;
}

export async function lastPosition(db: ReadDb, input: Collection): Promise<number> {
  const row = await db
    .selectFrom('record')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('case_id', '=', input.caseId)
    .where('collection', '=', input.part)
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** The position of the record that follows `position`, not counting `except`; null at the end. */
export async function positionAfter(
  db: ReadDb,
  input: Collection & { readonly position: number; readonly except: string },
): Promise<number | null> {
  const row = await db
    .selectFrom('record')
    .select((eb) => eb.fn.min('position').as('next'))
    .where('case_id', '=', input.caseId)
    .where('collection', '=', input.part)
    .where('position', '>', input.position)
    .where('id', '!=', input.except)
    .executeTakeFirst();
  return row?.next ?? null;
}

/** Spreads a collection out again when two neighbours have met. */
export async function spreadPositions(db: WriteDb, input: Collection): Promise<void> {
  const rows = await db
    .selectFrom('record')
    .select('id')
    .where('case_id', '=', input.caseId)
    .where('collection', '=', input.part)
    .orderBy('position')
    .orderBy('id')
    .execute();
  for (const [index, { id }] of rows.entries()) {
    await db
      .updateTable('record')
      .set({ position: (index + 1) * positionGap })
      .where('id', '=', id)
      .execute();
  }
}
