import type { Kysely } from 'kysely';
import type { RegisterDatabase } from '../database/schema.ts';

type Builder = Kysely<RegisterDatabase>;

/** What a query may do. Nothing that writes is on it, so a write in a query does not compile. */
export type ReadDb = Pick<Builder, 'selectFrom' | 'fn'>;

/** What a mutation may do, inside its transaction. */
export type WriteDb = ReadDb & Pick<Builder, 'insertInto' | 'updateTable' | 'deleteFrom'>;
