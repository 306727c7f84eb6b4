import { sql } from 'kysely';
import { z } from 'zod';
import type { PassedBy } from '../../shared/domain/passed-findings.ts';
import type { ReadDb, WriteDb } from './db.ts';

const told = z.record(z.string(), z.union([z.string(), z.number()]));

interface Pass {
  readonly caseId: string;
  /** The record the finding points at; null where that is a section or a whole collection. */
  readonly recordId: string | null;
  readonly code: string;
  readonly field: string;
  /** Canonical JSON of the finding's values. */
  readonly told: string;
}

export interface StoredPass extends Omit<PassedBy, 'isTextChanged'> {
  readonly id: number;
  readonly recordId: string | null;
}

/**
 * The passes in force of a case, oldest first. One whose record has been taken out or has left the case is none: what gets
 * its label later is something else.
 */
export async function passesInForce(db: ReadDb, caseId: string): Promise<StoredPass[]> {
  const rows = await db
    .selectFrom('passed_finding as pass')
    .innerJoin('user_account as user', 'user.id', 'pass.passed_by')
    .leftJoin('record', 'record.id', 'pass.record_id')
    .select([
      'pass.id',
      'pass.record_id as recordId',
      'pass.code',
      'pass.field',
      'pass.told',
      'pass.reason',
      'pass.passed_at as at',
    ])
    .select((eb) => eb.fn.coalesce('pass.passed_by_name', 'user.name').as('by'))
    .where('pass.case_id', '=', caseId)
    .where('pass.revoked_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('pass.record_id', 'is', null),
        eb.and([eb('record.removed_at', 'is', null), eb('record.case_id', '=', caseId)]),
      ]),
    )
    .orderBy('pass.id')
    .execute();
  return rows.map(({ told: values, ...row }) => ({ ...row, values: told.parse(JSON.parse(values)) }));
}

/** The record of a case that goes by a label in a collection, unless it has been taken out. */
export async function recordLabelled(
  db: ReadDb,
  place: { readonly caseId: string; readonly part: string; readonly label: string },
): Promise<string | null> {
  const row = await db
    .selectFrom('record')
    .select('id')
    .where('case_id', '=', place.caseId)
    .where(sql<string>`+collection`, '=', place.part)
    .where('label', '=', place.label)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function insertPass(
  db: WriteDb,
  pass: Pass & {
    readonly reason: string;
    readonly at: string;
    readonly by: string;
    /** Whose reason it is, where that is not the user `by`. */
    readonly byName: string | null;
  },
): Promise<void> {
  const { caseId, recordId, at, by, byName, ...rest } = pass;
  await db
    .insertInto('passed_finding')
    .values({
      ...rest,
      case_id: caseId,
      record_id: recordId,
      passed_at: at,
      passed_by: by,
      passed_by_name: byName,
      revoked_at: null,
      revoked_by: null,
    })
    .execute();
}

export async function revokePass(
  db: WriteDb,
  input: { readonly id: number; readonly at: string; readonly by: string },
): Promise<void> {
  await db
    .updateTable('passed_finding')
    .set({ revoked_at: input.at, revoked_by: input.by })
    .where('id', '=', input.id)
    .execute();
}
