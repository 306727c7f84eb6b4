// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { register } from './fake-bridge.ts';
import { draftKey, drafts, edit, forgetDrafts, hold } from '../../../renderer/client/autosave.ts';
import { onFlush, onLastChance } from '../../../renderer/client/flushers.ts';
import { saveOnLeaving } from '../../../renderer/client/leaving.ts';
import { typedTextsOf } from '../../../renderer/client/typed-drafts.ts';

const address = { caseId: 'c', recordId: 'r', field: 'a' };
const stored = (): unknown => register.fields.get('r a')?.value ?? null;
const settle = () => new Promise((resolve) => setTimeout(resolve));
let stops: (() => void)[] = [];

beforeAll(saveOnLeaving);
beforeEach(() => {
  register.fields.clear();
  register.calls.length = 0;
  register.refuseNext.clear();
});
afterEach(() => {
  forgetDrafts();
  for (const stop of stops) stop();
  stops = [];
});

/** What the browser does when the window is closed or loaded anew: true if it asks the user first. */
function leaves(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}
function hides(state: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a window that is left', () => {
  it.each([
    ['an edit waits for its pause', () => edit(address, 'skrivet')],
    ['a value waits to be saved once only', () => hold(address, 'Originalet')],
    ['a date cannot be read', () => typedTextsOf(address).keep('date', '2026-02-30')],
    ['a report is being written', () => void stops.push(onLastChance(async () => undefined))],
  ])('asks first when %s', (_what, does) => {
    does();
    expect(leaves()).toBe(true);
  });

  it('asks first when a save was refused, and tries it again', async () => {
    register.refuseNext.set('records.setField', { code: 'bug' });
    edit(address, 'skrivet', 0);
    await settle();
    await settle();
    expect(drafts.get(draftKey(address))?.state.kind).toBe('failed');
    expect(leaves()).toBe(true);
    await settle();
    expect(stored()).toBe('skrivet');
  });

  it('asks nothing when everything is saved', () => {
    expect(leaves()).toBe(false);
  });

  it('saves what waits when it is hidden, but not what can be saved once only', async () => {
    hold({ ...address, field: 'original' }, 'Originalet');
    edit(address, 'skrivet');
    hides('hidden');
    await settle();
    expect(register.calls.map(({ input }) => input['field'])).toEqual(['a']);
    hides('visible');
  });
});

describe('a register that is about to lock itself', () => {
  it('gets what waits, what can be saved once only, running text and what is no record yet', async () => {
    const done: string[] = [];
    stops.push(onFlush(async () => void done.push('running text')));
    stops.push(onLastChance(async () => void done.push('report')));
    edit(address, 'skrivet');
    hold({ ...address, field: 'original' }, 'Originalet');
    register.emit({ kind: 'locking-soon' });
    await settle();
    expect(register.calls.map(({ input }) => input['field']).toSorted()).toEqual(['a', 'original']);
    expect(done.toSorted()).toEqual(['report', 'running text']);
    expect(drafts.keys()).toEqual([]);
  });

  it('gets nothing that cannot be read', async () => {
    typedTextsOf(address).keep('date', '2026-02-30');
    register.emit({ kind: 'locking-soon' });
    await settle();
    expect(register.calls).toEqual([]);
  });
});
