import type { ReadDb } from './db.ts';

/** Every name that stands or has stood in the key table of any case, each once. Not numbers or addresses. */
export async function namesOfRegister(db: ReadDb): Promise<readonly string[]> {
  const present = db.selectFrom('identity').select('value').where('field', 'like', '%name');
  const former = db.selectFrom('former_identity').select('value').where('field', 'like', '%name');
  const rows = [...(await present.distinct().execute()), ...(await former.distinct().execute())];
  return [...new Set(rows.map(({ value }) => value))].filter((value) => value !== '');
}
