import type { CallError } from '../../shared/api/reply.ts';
import { call, failureOf } from './api.ts';
import { putField, recordOf } from './case-cache.ts';
import { correctionFor, type Correction } from './correction.ts';
import { createDrafts, type DraftState } from './drafts.ts';
import { lastChancesInVain, runFlushers, runLastChances } from './flushers.ts';
import { noteLost } from './lost-places.ts';
import { noteSaved } from './save-stamp.ts';
import { createSaveTimer, type SaveTimer } from './save-timer.ts';
import { rememberEdit, type Act } from './undo-stacks.ts';
import { noteRefused } from './unsaved.ts';

/** One field of one record of one case. */
export interface FieldAddress {
  readonly caseId: string;
  readonly recordId: string;
  readonly field: string;
}

const retryPause = 5_000;

export const drafts = createDrafts();
const timers = new Map<string, SaveTimer>();
const saving = new Map<string, Promise<void>>();
const addresses = new Map<string, FieldAddress>();
/** The revision that stood in the field when the edit began: what another window saves after it must be met, not covered. */
const bases = new Map<string, number>();
/** The reasons that were given when the edits were made. */
const corrections = new Map<string, Correction>();

/** When the latest edit of each draft was made, by `performance.now()`. */
const editedAt = new Map<string, number>();

/** Acts whose values wait to be saved; see `saveIn`. */
const acts = new Map<string, Act>();

export const draftKey = ({ recordId, field }: FieldAddress): string => `${recordId} ${field}`;

/** Takes an edit and saves it when the user pauses, or after `wait` milliseconds. `undefined` empties the field. */
export function edit(address: FieldAddress, value: unknown, wait?: number): void {
  const key = take(address);
  const conflict = drafts.get(key)?.state.kind === 'conflict';
  // While two versions stand against each other nothing is saved until the user has chosen.
  const state: DraftState = conflict ? (drafts.get(key)?.state ?? { kind: 'waiting' }) : { kind: 'waiting' };
  drafts.set(key, { value, state });
  if (!conflict) timerOf(key).typed(wait);
}

/** Saves a value at once as a part of an act of the user's, which one undo takes back as a whole (see `asOneStep`). */
export async function saveIn(act: Act, address: FieldAddress, value: unknown): Promise<void> {
  const key = draftKey(address);
  edit(address, value, 0);
  acts.set(key, act);
  await save(key);
  acts.delete(key);
}

/** Keeps a value that can be saved once only, until `flush` or `flushHeld`. */
export function hold(address: FieldAddress, value: unknown): void {
  const key = take(address);
  if (value === undefined) return drop(key);
  drafts.set(key, { value, state: { kind: 'held' } });
}

/** Saves at once what is waiting in this field, e.g. when it loses focus. */
export async function flush(address: FieldAddress): Promise<void> {
  await save(draftKey(address));
}

/** Saves everything that is waiting: before an export, before a case is fetched anew. */
export async function flushAll(): Promise<void> {
  const waiting = drafts.keys().filter((key) => drafts.get(key)?.state.kind !== 'held');
  await Promise.all([runFlushers(), ...waiting.map((key) => save(key))]);
}

/** Saves what is held too: before a lock and when a case is left. */
export async function flushHeld(): Promise<void> {
  await Promise.all([runFlushers(), runLastChances(), ...drafts.keys().map((key) => save(key))]);
}

/** Ends a conflict: the user's version goes over the stored one, which they have seen, or the stored one stands. */
export function resolveConflict(address: FieldAddress, keep: 'mine' | 'stored'): void {
  const key = draftKey(address);
  const draft = drafts.get(key);
  if (draft?.state.kind !== 'conflict') return;
  const { stored, storedRevision } = draft.state;
  putField(address.caseId, address.recordId, address.field, { value: stored, revision: storedRevision });
  if (keep === 'stored') return drop(key);
  bases.set(key, storedRevision);
  drafts.set(key, { value: draft.value, state: { kind: 'waiting' } });
  timerOf(key).typed(0);
}

function take(address: FieldAddress): string {
  const key = draftKey(address);
  addresses.set(key, address);
  editedAt.set(key, performance.now());
  if (!drafts.get(key)) bases.set(key, storedRevisionOf(address));
  const reason = correctionFor(address.caseId);
  if (reason.correction !== undefined) corrections.set(key, reason);
  return key;
}

const storedRevisionOf = ({ caseId, recordId, field }: FieldAddress): number =>
  recordOf(caseId, recordId)?.fields[field]?.revision ?? 0;

function timerOf(key: string): SaveTimer {
  const timer = timers.get(key) ?? createSaveTimer(() => void save(key));
  timers.set(key, timer);
  return timer;
}

async function save(key: string): Promise<void> {
  timers.get(key)?.stop();
  // Several may be waiting for the same save (a pause and a blur): they take turns, each on the revision before it.
  while (saving.has(key)) await saving.get(key);
  const draft = drafts.get(key);
  const address = addresses.get(key);
  if (!draft || !address || draft.state.kind === 'conflict') return;
  const work = send(key, address, draft.value);
  saving.set(key, work);
  await work;
  saving.delete(key);
}

async function send(key: string, address: FieldAddress, value: unknown): Promise<void> {
  const { caseId, recordId, field } = address;
  const base = bases.get(key) ?? storedRevisionOf(address);
  const act = acts.get(key);
  const changedAt = editedAt.get(key);
  // What is typed on while this save is under way is no part of the act.
  acts.delete(key);
  drafts.set(key, { value, state: { kind: 'saving' } });
  try {
    const saved = await call('records.setField', {
      recordId,
      field,
      revision: base,
      value: value ?? null,
      ...correctionFor(caseId),
      ...corrections.get(key),
    });
    bases.set(key, saved.revision);
    putField(caseId, recordId, field, { value, revision: saved.revision });
    noteSaved(changedAt);
    // Locked while the save was under way: what the register holds stays there.
    if (!drafts.get(key)) return;
    const { previous, revision } = saved;
    rememberEdit({ address, before: previous ?? undefined, after: value, base, revision }, act);
    settle(key, value);
  } catch (error) {
    fail(address, failureOf(error));
  }
}

/** What was typed while the save was under way is the next thing to save. */
function settle(key: string, sent: unknown): void {
  const now = drafts.get(key);
  if (now && now.value !== sent) timerOf(key).typed();
  else drop(key);
}

function lose(key: string): void {
  noteLost([key]);
  drop(key);
}

function drop(key: string): void {
  bases.delete(key);
  corrections.delete(key);
  editedAt.delete(key);
  drafts.set(key, null);
}

function fail(address: FieldAddress, error: CallError): void {
  const key = draftKey(address);
  // What is locked away leaves the window; the next to unlock may be somebody else.
  if (error.code === 'locked') return lose(key);
  const draft = drafts.get(key);
  // Locked while the save was under way.
  if (!draft) return;
  const { value } = draft;
  noteRefused({ caseId: address.caseId, error });
  if (error.code === 'conflict') {
    const revision = error.details?.['storedRevision'];
    const storedRevision = typeof revision === 'number' ? revision : 0;
    drafts.set(key, {
      value,
      state: { kind: 'conflict', stored: error.details?.['value'], storedRevision },
    });
    return;
  }
  drafts.set(key, { value, state: { kind: 'failed', error } });
  if (error.code === 'cancelled' || error.code === 'disk-full') timerOf(key).retry(retryPause);
}

/** The register is locked: what was typed has been saved or belongs to nobody here. */
export function forgetDrafts(): void {
  for (const timer of timers.values()) timer.stop();
  timers.clear();
  addresses.clear();
  bases.clear();
  corrections.clear();
  editedAt.clear();
  acts.clear();
  for (const key of drafts.keys()) drafts.set(key, null);
}

/** Something stands only in this window: it could not be saved, or another version has come in between. */
export const hasUnsaved = (): boolean => drafts.keys().length > 0 || lastChancesInVain().length > 0;
