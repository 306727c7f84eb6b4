import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { register } from './fake-bridge.ts';
import {
  draftKey,
  drafts,
  edit,
  flush,
  flushAll,
  flushHeld,
  forgetDrafts,
  hold,
  resolveConflict,
} from '../../../renderer/client/autosave.ts';
import { putField } from '../../../renderer/client/case-cache.ts';
import { keys, queryClient } from '../../../renderer/client/query-client.ts';
import { endCorrection, startCorrection } from '../../../renderer/client/correction.ts';
import { onRefused, type Refused } from '../../../renderer/client/unsaved.ts';

const address = { caseId: 'c', recordId: 'r', field: 'a' };
const stored = (): unknown => register.fields.get('r a')?.value ?? null;

beforeEach(() => {
  register.fields.clear();
  register.calls.length = 0;
  register.refuseNext.clear();
  register.gate = Promise.resolve();
});
afterEach(() => {
  forgetDrafts();
  queryClient.clear();
});

describe('an edit', () => {
  it('takes the reason of a rättelse along, though the case is left before it is saved', async () => {
    startCorrection('c', 'Fel datum');
    edit(address, 'rättat');
    endCorrection('c');
    await flushHeld();
    expect(register.calls.map(({ input }) => input['correction'])).toEqual(['Fel datum']);
  });

  it('after a rättelse has ended carries no reason of an earlier one', async () => {
    startCorrection('c', 'Fel datum');
    edit(address, 'rättat');
    await flushAll();
    endCorrection('c');
    register.fields.clear();
    edit(address, 'nytt');
    await flushAll();
    expect(register.calls.at(-1)?.input).not.toHaveProperty('correction');
  });

  it('that is refused stays as it was typed, and is told', async () => {
    const told: Refused[] = [];
    const stop = onRefused((refused) => told.push(refused));
    register.refuseNext.set('records.setField', { code: 'frozen' });
    edit(address, 'skrivet');
    await flushAll();
    stop();
    expect(drafts.get(draftKey(address))).toEqual({
      value: 'skrivet',
      state: { kind: 'failed', error: { code: 'frozen' } },
    });
    expect(told).toEqual([{ caseId: 'c', error: { code: 'frozen' } }]);
    await flush(address);
    expect(stored()).toBe('skrivet');
    expect(drafts.keys()).toEqual([]);
  });

  it('refused while more was typed stays with what was typed last', async () => {
    const slow = Promise.withResolvers<void>();
    register.gate = slow.promise;
    register.refuseNext.set('records.setField', { code: 'bug' });
    edit(address, 'först');
    const saving = flushAll();
    edit(address, 'först och sedan');
    slow.resolve();
    await saving;
    expect(drafts.get(draftKey(address))?.value).toBe('först och sedan');
  });

  it('leaves the window when the register is locked, though its save is answered later', async () => {
    const slow = Promise.withResolvers<void>();
    register.gate = slow.promise;
    register.refuseNext.set('records.setField', { code: 'cancelled' });
    edit(address, 'hemligt');
    const saving = flushAll();
    forgetDrafts();
    slow.resolve();
    await saving;
    expect(drafts.keys()).toEqual([]);
  });

  it('is gone from the window when the workbench says that the register is locked', async () => {
    register.refuseNext.set('records.setField', { code: 'locked' });
    edit(address, 'hemligt');
    await flushAll();
    expect(drafts.keys()).toEqual([]);
  });
});

describe('a value that can be saved once only', () => {
  it('waits through saves that come of themselves, and is saved when the case is left', async () => {
    hold(address, 'Originalet');
    await flushAll();
    expect(register.calls).toEqual([]);
    expect(drafts.get(draftKey(address))?.state).toEqual({ kind: 'held' });
    await flushHeld();
    expect(stored()).toBe('Originalet');
  });

  it('is nothing to save when it has been emptied', async () => {
    hold(address, 'Originalet');
    hold(address, undefined);
    await flushHeld();
    expect(register.calls).toEqual([]);
  });
});

describe('what another window saves while one types here', () => {
  /** This window's view of the case is fetched anew, with what the other has saved. */
  const otherSaves = (value: string): void => {
    register.fields.set('r a', { value, revision: 1 });
    putField('c', 'r', 'a', { value, revision: 1 });
  };
  beforeEach(() => {
    queryClient.setQueryData(keys.case('c'), { id: 'c', records: [{ id: 'r', fields: {} }] });
  });

  it('is met as a conflict though the window has seen it before its own save', async () => {
    edit(address, 'mitt');
    otherSaves('deras');
    edit(address, 'mitt ord');
    await flushAll();
    expect(stored()).toBe('deras');
    expect(drafts.get(draftKey(address))).toEqual({
      value: 'mitt ord',
      state: { kind: 'conflict', stored: 'deras', storedRevision: 1 },
    });
    resolveConflict(address, 'mine');
    await flushAll();
    expect(stored()).toBe('mitt ord');
  });

  it('is written over by an edit that begins on it', async () => {
    otherSaves('deras');
    edit(address, 'deras och mitt');
    await flushAll();
    edit(address, 'deras och mitt till');
    await flushAll();
    expect(stored()).toBe('deras och mitt till');
  });
});
