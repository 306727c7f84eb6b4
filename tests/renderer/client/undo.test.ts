import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { register } from './fake-bridge.ts';
import { edit, flushAll } from '../../../renderer/client/autosave.ts';
import { keys, queryClient } from '../../../renderer/client/query-client.ts';
import { followUndoEnds } from '../../../renderer/client/undo-ends.ts';
import { asOneStep, forgetUndo, redo, undo } from '../../../renderer/client/undo.ts';

const record = (id: string) => ({
  id,
  part: 'event',
  label: '',
  position: 1,
  revision: 1,
  createdAt: '',
  fields: {},
});

beforeEach(() => {
  register.fields.clear();
  forgetUndo();
  queryClient.setQueryData(keys.case('c'), {
    id: 'c',
    regime: 'lex-sarah',
    internalReference: 'A',
    createdAt: '',
    decidedAt: null,
    records: [record('r')],
  });
});

async function write(field: string, value: string): Promise<void> {
  edit({ caseId: 'c', recordId: 'r', field }, value);
  await flushAll();
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
    await asOneStep('c', async () => {
      await write('a', 'ett');
      await write('b', 'två');
    });
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
    await asOneStep('c', async () => {
      await write('a', 'ett');
      await write('b', 'två');
    });
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
