import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { register } from './fake-bridge.ts';
import { holdCase } from './case-in-window.ts';
import { record } from './case-records.ts';
import { edit, flushAll, saveIn } from '../../../renderer/client/autosave.ts';
import { removeRecord, restoreRecord } from '../../../renderer/client/records.ts';
import { followUndoEnds } from '../../../renderer/client/undo-ends.ts';
import { forgetUndo, type Act } from '../../../renderer/client/undo-stacks.ts';
import { asOneStep, redo, undo } from '../../../renderer/client/undo.ts';

beforeEach(() => {
  register.fields.clear();
  register.gate = Promise.resolve();
  forgetUndo();
  holdCase([record('event', 'r')]);
});

async function write(field: string, value: string): Promise<void> {
  edit({ caseId: 'c', recordId: 'r', field }, value);
  await flushAll();
}
const writeIn = (act: Act, field: string, value: string) =>
  saveIn(act, { caseId: 'c', recordId: 'r', field }, value);
const act = (...values: readonly (readonly [field: string, value: string])[]) =>
  asOneStep('c', async (act) => {
    for (const [field, value] of values) await writeIn(act, field, value);
  });
/** From now on nothing is answered until the gate is opened. */
function closeGate(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  register.gate = promise;
  return resolve;
}
const stored = (field: string): unknown => register.fields.get(`r ${field}`)?.value ?? null;
const both = () => [stored('a'), stored('b')];

describe('undo', () => {
  it('goes back through fields that were edited by turns, and forward again', async () => {
    await write('a', 'ett');
    await write('b', 'två');
    await write('a', 'tre');
    expect(both()).toEqual(['tre', 'två']);
    const back = [];
    for (let step = 0; step < 3; step += 1) {
      expect(await undo('c')).toMatchObject({ kind: 'done' });
      back.push(both());
    }
    expect(back).toEqual([
      ['ett', 'två'],
      ['ett', null],
      [null, null],
    ]);
    const forward = [];
    for (let step = 0; step < 3; step += 1) {
      expect(await redo('c')).toMatchObject({ kind: 'done' });
      forward.push(both());
    }
    expect(forward).toEqual([
      ['ett', null],
      ['ett', 'två'],
      ['tre', 'två'],
    ]);
    expect(await undo('c')).toMatchObject({ kind: 'done' });
    expect(both()).toEqual(['ett', 'två']);
  });

  it('takes back in one go what was done in one go, and no more', async () => {
    await write('a', 'före');
    await act(['a', 'ett'], ['b', 'två']);
    await write('b', 'efter');
    await undo('c');
    expect(both()).toEqual(['ett', 'två']);
    expect(await undo('c')).toMatchObject({ kind: 'done' });
    expect(both()).toEqual(['före', null]);
    await redo('c');
    expect(both()).toEqual(['ett', 'två']);
    await undo('c');
    await undo('c');
    expect(both()).toEqual([null, null]);
    expect(await undo('c')).toEqual({ kind: 'nothing' });
  });

  it('takes back the rest of an act though somebody else has changed a part of it', async () => {
    await act(['a', 'ett'], ['b', 'två']);
    register.fields.set('r b', { value: 'andras', revision: 5 });
    expect(await undo('c')).toMatchObject({ kind: 'done' });
    expect(both()).toEqual([null, 'andras']);
  });

  it('stays within the case that is open', async () => {
    await write('a', 'ett');
    expect(await undo('another')).toEqual({ kind: 'nothing' });
    expect(stored('a')).toBe('ett');
    forgetUndo('another');
    expect(await undo('c')).toMatchObject({ kind: 'done' });
  });

  it('ends in this window when a decision or an export is told of, whichever window it was done in', async () => {
    const stop = followUndoEnds();
    onTestFinished(stop);
    await write('a', 'ett');
    register.emit({ kind: 'undo-ends', caseId: 'another' });
    expect(await undo('c')).toMatchObject({ kind: 'done' });
    await redo('c');
    register.emit({ kind: 'undo-ends', caseId: 'c' });
    expect(await undo('c')).toEqual({ kind: 'nothing' });
    expect(stored('a')).toBe('ett');
  });

  it('leaves what somebody else has written since', async () => {
    await write('a', 'ett');
    await write('b', 'två');
    register.fields.set('r a', { value: 'andras', revision: 2 });
    await undo('c');
    expect(await undo('c')).toEqual({ kind: 'nothing' });
    expect(both()).toEqual(['andras', null]);
  });
});

describe('an act under way', () => {
  it.each([
    ['before it is done', undo, ['före', null]],
    ['the other way, and there is nothing to do again after it', redo, ['ett', 'två']],
  ])('is taken back as a whole, though undo is asked for %s', async (_when, work, expected) => {
    await write('a', 'först');
    await write('a', 'före');
    await write('b', 'borta');
    await undo('c');
    const open = closeGate();
    const acting = act(['a', 'ett'], ['b', 'två']);
    const turning = work('c');
    open();
    await Promise.all([acting, turning]);
    expect(both()).toEqual(expected);
  });

  it('takes nothing in of what is saved in another field meanwhile', async () => {
    await asOneStep('c', async (act) => {
      await writeIn(act, 'a', 'ett');
      await write('d', 'skrivet');
      await writeIn(act, 'b', 'två');
      await write('d', 'skrivet vidare');
    });
    await undo('c');
    expect([...both(), stored('d')]).toEqual([null, null, 'skrivet vidare']);
    await redo('c');
    expect([...both(), stored('d')]).toEqual(['ett', 'två', 'skrivet vidare']);
    await undo('c');
    await undo('c');
    expect([...both(), stored('d')]).toEqual([null, null, 'skrivet']);
  });

  it('stands before what was typed on in its own field, and after what was there', async () => {
    await asOneStep('c', async (act) => {
      await write('b', 'skrivet');
      await writeIn(act, 'a', 'ett');
      await writeIn(act, 'b', 'två');
      await write('a', 'ett och mer');
    });
    const back = [];
    for (let step = 0; step < 3; step += 1) {
      expect(await undo('c')).toMatchObject({ kind: 'done' });
      back.push(both());
    }
    expect(back).toEqual([
      ['ett', 'två'],
      [null, 'skrivet'],
      [null, null],
    ]);
  });

  it('takes nothing in of what was typed while it was saved', async () => {
    const open = closeGate();
    const acting = act(['a', 'ett']);
    await expect.poll(() => stored('a')).toBe('ett');
    const leaving = write('a', 'ett och mer');
    open();
    await Promise.all([acting, leaving]);
    expect(stored('a')).toBe('ett och mer');
    await undo('c');
    expect(stored('a')).toBe('ett');
  });

  it('keeps apart from another that began before it was done', async () => {
    const open = closeGate();
    const acting = [act(['a', 'ett'], ['b', 'ett']), act(['b', 'två'], ['a', 'två'])];
    open();
    await Promise.all(acting);
    expect(both()).toEqual(['två', 'två']);
    await undo('c');
    expect(both()).toEqual(['ett', 'ett']);
    await undo('c');
    expect(both()).toEqual([null, null]);
  });

  it('that fails half way is taken back as far as it came, and holds nothing else back', async () => {
    const failing = asOneStep('c', async (act) => {
      await writeIn(act, 'a', 'ett');
      await writeIn(act, 'b', 'två');
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(await undo('c')).toMatchObject({ kind: 'done' });
    expect(both()).toEqual([null, null]);
  });
});

describe('an undo under way', () => {
  it('takes back all of an act though another field is saved in the midst of it', async () => {
    await act(['a', 'ett'], ['b', 'två']);
    const open = closeGate();
    const turning = undo('c');
    await expect.poll(() => stored('b')).toBeNull();
    const saving = write('d', 'skrivet');
    open();
    await Promise.all([turning, saving]);
    expect([...both(), stored('d')]).toEqual([null, null, 'skrivet']);
  });

  it('is followed by the next, which takes back what went before', async () => {
    await write('a', 'ett');
    await write('b', 'två');
    await write('a', 'tre');
    await Promise.all([undo('c'), undo('c')]);
    expect(both()).toEqual(['ett', null]);
    await Promise.all([redo('c'), undo('c')]);
    expect(both()).toEqual(['ett', null]);
  });
});

describe('a record that comes back', () => {
  const leftOut = [{ part: 'causes', label: 'O1', field: 'leadsTo', why: 'circle' }];
  const removed = { ...record('causes', 'O2'), id: 'o' };

  it.each([
    ['tells which links to it did not, when its removal is undone', leftOut, [{ record: removed, leftOut }]],
    ['tells nothing when all of them did', [], []],
  ])('%s', async (_what, left, restored) => {
    register.answers.set('records.remove', { revision: 2 });
    register.answers.set('records.restore', { record: removed, leftOut: left });
    await removeRecord('c', removed);
    expect(await undo('c')).toMatchObject({ kind: 'done', restored });
  });

  it('tells the same when it is taken back from the list of what was removed', async () => {
    register.answers.set('records.restore', { record: removed, leftOut });
    expect(await restoreRecord('c', 'o')).toEqual({ record: removed, leftOut });
  });
});
