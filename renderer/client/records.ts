import type { RecordView } from '../../shared/api/cases.ts';
import { call } from './api.ts';
import { drafts, flushAll } from './autosave.ts';
import { caseView, dropRecord, fetchLinksAnew, putRecord } from './case-cache.ts';
import { correctionFor } from './correction.ts';
import { keys, queryClient } from './query-client.ts';
import { noteSaved } from './save-stamp.ts';
import { rememberRecord, type Act } from './undo-stacks.ts';
import { asOneStep, type Restored } from './undo.ts';

/** Adds a record to a collection of a case, with first values if there are any; `act` is what it is a part of. */
export async function addRecord(
  caseId: string,
  part: string,
  values: Readonly<Record<string, unknown>> = {},
  act?: Act,
): Promise<RecordView> {
  const { record } = await call('records.add', {
    caseId,
    part,
    values: { ...values },
    ...correctionFor(caseId),
  });
  putRecord(caseId, record);
  rememberRecord({ kind: 'added', caseId, record, base: null }, act);
  noteSaved();
  return record;
}

/** Takes a record away. It can be brought back by undo. */
export async function removeRecord(caseId: string, record: RecordView): Promise<void> {
  // What is being typed in it is saved first, so that undo brings back all of it.
  await flushAll();
  const { revision } = await call('records.remove', {
    recordId: record.id,
    revision: record.revision,
    ...correctionFor(caseId),
  });
  dropRecord(caseId, record.id);
  // What could not be saved in it has nowhere to be mended.
  for (const key of drafts.keys()) if (key.startsWith(`${record.id} `)) drafts.set(key, null);
  rememberRecord({ kind: 'removed', caseId, record: { ...record, revision }, base: record.revision });
  noteSaved();
  await queryClient.invalidateQueries({ queryKey: [...keys.case(caseId), 'history'] });
}

/** Puts back a record that was taken away, also long ago. Returns it, and the links to it that did not come back. */
export async function restoreRecord(caseId: string, recordId: string): Promise<Restored> {
  const restored = await call('records.restore', { recordId, ...correctionFor(caseId) });
  const { record } = restored;
  putRecord(caseId, record);
  await fetchLinksAnew(caseId);
  rememberRecord({ kind: 'added', caseId, record, base: null });
  noteSaved();
  await queryClient.invalidateQueries({ queryKey: [...keys.case(caseId), 'history'] });
  return restored;
}

/** Moves a record within its list: after another, or first. Order is what the documents tell in. */
export async function moveRecord(caseId: string, record: RecordView, after: string | null): Promise<void> {
  await moveRecords(caseId, [{ record, after }]);
}

/** Moves records of one list, one after another, as one step of undo or as a part of an act. */
export async function moveRecords(
  caseId: string,
  moves: readonly { readonly record: RecordView; readonly after: string | null }[],
  act?: Act,
): Promise<void> {
  const part = moves[0]?.record.part;
  const moveAll = async (act: Act): Promise<void> => {
    const list = (caseView(caseId)?.records ?? []).filter((each) => each.part === part).map(({ id }) => id);
    for (const { record, after } of moves) await moveIn(act, list, { caseId, record, to: after });
  };
  try {
    await (act ? moveAll(act) : asOneStep(caseId, moveAll));
  } finally {
    await fetchLinksAnew(caseId);
  }
}

/** `list` holds the ids as they stand, and is kept so. */
async function moveIn(
  act: Act,
  list: string[],
  {
    caseId,
    record,
    to,
  }: { readonly caseId: string; readonly record: RecordView; readonly to: string | null },
): Promise<void> {
  const from = list[list.indexOf(record.id) - 1] ?? null;
  if (from === to || to === record.id) return;
  const { revision } = await call('records.move', {
    recordId: record.id,
    revision: record.revision,
    after: to,
    ...correctionFor(caseId),
  });
  list.splice(list.indexOf(record.id), 1);
  list.splice(to === null ? 0 : list.indexOf(to) + 1, 0, record.id);
  const moved = { ...record, revision };
  rememberRecord({ kind: 'moved', caseId, record: moved, base: record.revision, from, to }, act);
  noteSaved();
}
