// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { register } from './fake-bridge.ts';
import { holdCase } from './case-in-window.ts';
import { record } from './case-records.ts';
import { draftKey, drafts, edit, forgetDrafts, hold } from '../../../renderer/client/autosave.ts';
import { onFlush, onLastChance } from '../../../renderer/client/flushers.ts';
import { saveOnLeaving } from '../../../renderer/client/leaving.ts';
import { queryClient } from '../../../renderer/client/query-client.ts';
import { typedTextsOf } from '../../../renderer/client/typed-drafts.ts';
import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';

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
    [
      'a report is being written',
      () => void stops.push(onLastChance('Registrera rapport', async () => true)),
    ],
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
    stops.push(onLastChance('Registrera rapport', async () => done.push('report') > 0));
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

describe('a lock that another window asks for', () => {
  const answers = () =>
    register.calls.filter(({ name }) => name === 'session.window').map(({ input }) => input);
  beforeEach(() =>
    holdCase([
      { ...record('event', 'r'), label: '' },
      { ...record('reports', 'R2'), id: 'r2' },
    ]),
  );
  afterEach(() => queryClient.clear());

  it('is answered when what waits has been saved, not before', async () => {
    const slow = Promise.withResolvers<void>();
    register.gate = slow.promise;
    edit(address, 'skrivet');
    hold({ ...address, recordId: 'r2', field: 'original' }, 'Originalet');
    register.emit({ kind: 'locking-now' });
    await settle();
    expect(register.calls.map(({ name }) => name)).toEqual(['records.setField', 'records.setField']);
    slow.resolve();
    await settle();
    expect(answers()).toEqual([{ state: 'saved', unsaved: [] }]);
  });

  it('is told where something could not be saved, and not what it said', async () => {
    register.refuseNext.set('records.setField', { code: 'too-large' });
    edit({ ...address, field: 'summary' }, 'hemligt');
    typedTextsOf({ ...address, recordId: 'r2', field: 'receivedOn' }).keep('date', 'hemlig 31 februari');
    stops.push(onLastChance('Registrera rapport', async () => false));
    register.emit({ kind: 'locking-now' });
    await settle();
    const sarah = lexSarahText.fields;
    expect(answers()).toEqual([
      {
        state: 'saved',
        unsaved: [
          { reference: '2026-001', field: sarah['event.summary']?.label },
          { reference: '2026-001', field: `R2, ${sarah['reports.receivedOn']?.label}` },
          { reference: null, field: 'Registrera rapport' },
        ],
      },
    ]);
    expect(JSON.stringify(answers())).not.toContain('hemlig');
  });

  it('takes the box that is written in, so that nothing more is typed', async () => {
    const box = document.body.appendChild(document.createElement('textarea'));
    stops.push(() => box.remove());
    box.focus();
    register.emit({ kind: 'locking-now' });
    expect(document.activeElement).toBe(document.body);
  });

  it('that came before a save was answered tells where the edit stood', async () => {
    register.refuseNext.set('records.setField', { code: 'locked' });
    edit({ ...address, field: 'summary' }, 'hemligt', 0);
    await settle();
    await settle();
    expect(answers()).toMatchObject([{ unsaved: [{ reference: '2026-001' }] }]);
  });
});

it('a window that goes away says so, after its last saves', async () => {
  edit(address, 'skrivet');
  dispatchEvent(new Event('pagehide'));
  await settle();
  expect(register.calls.map(({ name, input }) => input['state'] ?? name)).toEqual([
    'records.setField',
    'gone',
  ]);
});
