import type { CallError } from '../../shared/api/reply.ts';
import type { RichText } from '../../shared/richtext/schema.ts';
import { failureOf } from '../client/api.ts';
import { draftKey, drafts, type FieldAddress } from '../client/autosave.ts';
import { correctionFor, type Correction } from '../client/correction.ts';
import type { DraftState } from '../client/drafts.ts';
import { noteLost } from '../client/lost-places.ts';
import { saveBlocks, storedText } from '../client/rich-save.ts';
import { createSaveTimer, type SaveTimer } from '../client/save-timer.ts';
import { noteRefused } from '../client/unsaved.ts';
import { blockChanges } from './block-changes.ts';
import type { KnownText } from './known-text.ts';
import type { TextIn } from './text-in.ts';

const retryPause = 5_000;

/**
 * The saving of one running text: one save at a time, each on the revisions the one before it gave. It outlives the editor
 * as long as anything is unsaved, so that a user who comes back goes on in the same text and never meets an own save as
 * somebody else's.
 */
export interface SaveChain {
  readonly address: FieldAddress;
  /** What the register is known to hold: what the edits are made on. */
  known: KnownText;
  /** The register's version, when somebody else has changed a block this window also changed. */
  conflict: KnownText | null;
  /** What stands in the editor, or stood there when it was taken down. */
  read: () => TextIn;
  /** The reason that was given when the unsaved was written. */
  correction: Correction;
  busy: Promise<void>;
  readonly timer: SaveTimer;
}

/** Chains of texts that are not wholly saved. */
const chains = new Map<string, SaveChain>();
// A draft that is gone has been saved, or left the window with a lock; its chain holds the same text.
drafts.subscribe(() => {
  for (const key of chains.keys()) if (!drafts.get(key)) chains.delete(key);
});

/** The chain of a text that is not wholly saved, else a new one on the register's version. */
export function chainOf(address: FieldAddress, stored: KnownText): SaveChain {
  return chains.get(draftKey(address)) ?? newChain(address, stored);
}

/** The user has changed the text. It is saved by itself, unless two versions stand against each other. */
export function edited(chain: SaveChain): void {
  const reason = correctionFor(chain.address.caseId);
  if (reason.correction !== undefined) chain.correction = reason;
  if (chain.conflict) return stand(chain, null, inConflict);
  stand(chain, null, { kind: 'waiting' });
  chain.timer.typed();
}

/** Saves when those before are done. */
export function saveNow(chain: SaveChain): Promise<void> {
  const work = (): Promise<void> => save(chain);
  chain.busy = chain.busy.then(work, work);
  return chain.busy;
}

/** An editor shows the text. What could not be saved last time is tried again. */
export function putUp(chain: SaveChain, read: () => TextIn): void {
  chain.read = read;
  if (drafts.get(draftKey(chain.address))) void saveNow(chain);
}

/** The editor is about to go: its text is kept until it is saved. */
export function takenDown(chain: SaveChain): void {
  const text = chain.read();
  chain.read = () => text;
  const draft = drafts.get(draftKey(chain.address));
  if (!draft) return;
  if (text && text !== 'too-large') stand(chain, text, draft.state);
  void saveNow(chain);
}

/** The editor shows this version of the register's now, and nothing of the user's own. */
export function goOnFrom(chain: SaveChain, stored: KnownText): void {
  chain.known = stored;
}

/** The register's version has been seen: what stands in the editor goes over it. */
export function settleConflict(chain: SaveChain): void {
  if (chain.conflict) chain.known = chain.conflict;
  chain.conflict = null;
  stand(chain, null, { kind: 'waiting' });
  void saveNow(chain);
}

function newChain(address: FieldAddress, stored: KnownText): SaveChain {
  const chain: SaveChain = {
    address,
    known: stored,
    conflict: null,
    read: () => null,
    correction: {},
    busy: Promise.resolve(),
    timer: createSaveTimer(() => void saveNow(chain)),
  };
  return chain;
}

async function save(chain: SaveChain): Promise<void> {
  chain.timer.stop();
  const key = draftKey(chain.address);
  if (!drafts.get(key)) return;
  const now = chain.read();
  if (!now) return;
  if (now === 'too-large') return stand(chain, null, failed({ code: 'too-large' }));
  if (chain.conflict) return stand(chain, now, inConflict);
  const { text, revisions } = chain.known;
  const changes = blockChanges(text, now, revisions);
  if (changes.length === 0) return saved(chain);
  stand(chain, now, { kind: 'saving' });
  try {
    const reason = { ...correctionFor(chain.address.caseId), ...chain.correction };
    const newer = await saveBlocks(chain.address, { changes, now, known: revisions, reason });
    chain.known = { revisions: newer, text: now };
    // Typed meanwhile: that is still waiting.
    if (drafts.get(key)?.state.kind === 'saving') saved(chain);
  } catch (error) {
    await refused(chain, now, failureOf(error));
  }
}

function saved(chain: SaveChain): void {
  chain.correction = {};
  drafts.set(draftKey(chain.address), null);
}

async function refused(chain: SaveChain, sent: RichText, error: CallError): Promise<void> {
  const key = draftKey(chain.address);
  // What is locked away leaves the window.
  if (error.code === 'locked') {
    noteLost([key]);
    return drafts.set(key, null);
  }
  const conflict = error.code === 'conflict' ? await storedText(chain.address).catch(() => null) : null;
  if (!drafts.get(key)) return;
  chain.conflict = conflict;
  const now = chain.read();
  stand(chain, now && now !== 'too-large' ? now : sent, failed(error));
  noteRefused({ caseId: chain.address.caseId, error });
  if (error.code !== 'cancelled' && error.code !== 'disk-full') return;
  chain.timer.retry(retryPause);
}

function stand(chain: SaveChain, value: RichText | null, state: DraftState): void {
  const key = draftKey(chain.address);
  chains.set(key, chain);
  drafts.set(key, { value, state });
}

const failed = (error: CallError): DraftState => ({ kind: 'failed', error });
const inConflict = failed({ code: 'conflict' });
