import { sql } from 'kysely';
import type { ReadDb } from './db.ts';

interface LoggedPass {
  readonly seq: number;
  /** When the reason was given, here or where the case came from; instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly code: string;
  readonly field: string;
}

/** The rows of the log that tell of findings passed by in a case, oldest first. */
export async function passesLogged(db: ReadDb, caseId: string): Promise<readonly LoggedPass[]> {
  return db
    .selectFrom('audit')
    .select([
      'seq',
      sql<string>`coalesce(json_extract(details, '$.at'), at)`.as('at'),
      sql<string>`json_extract(details, '$.code')`.as('code'),
      sql<string>`json_extract(details, '$.field')`.as('field'),
    ])
    .where('case_id', '=', caseId)
    .where('action', '=', 'finding.pass')
    .orderBy('seq')
    .execute();
}

/** The fields of a case that have been written in after a row of the log, with the last row that tells of each. */
export async function textsWritten(
  db: ReadDb,
  { caseId, after }: { readonly caseId: string; readonly after: number },
): Promise<
  readonly { readonly recordId: string | null; readonly field: string | null; readonly seq: number }[]
> {
  return db
    .selectFrom('audit')
    .select((eb) => ['record_id as recordId', 'field', eb.fn.max('seq').as('seq')])
    .where('case_id', '=', caseId)
    .where('seq', '>', after)
    .where('action', 'in', ['field.set', 'field.correct'])
    .groupBy(['record_id', 'field'])
    .execute();
}
