import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { register } from '../../../client/fake-bridge.ts';
import { holdCase } from '../../../client/case-in-window.ts';
import { edit, forgetDrafts } from '../../../../../renderer/client/autosave.ts';
import { queryClient } from '../../../../../renderer/client/query-client.ts';
import { forgetUndo } from '../../../../../renderer/client/undo-stacks.ts';
import { undo } from '../../../../../renderer/client/undo.ts';
import { addCauseOfFailure } from '../../../../../renderer/features/case/barriers/cause-of-failure.ts';
import { record } from '../../../client/case-records.ts';

const address = { caseId: 'c', recordId: 'B1', field: 'causes' };
const linked = (): unknown => register.fields.get('B1 causes')?.value;

beforeEach(() => {
  register.fields.clear();
  register.calls.length = 0;
  register.gate = Promise.resolve();
  forgetUndo();
  holdCase([record('barriers', 'B1', { causes: ['O1'] }), record('causes', 'O1'), record('causes', 'O2')]);
  register.fields.set('B1 causes', { value: ['O1'], revision: 1 });
  register.answers.set('records.add', { record: record('causes', 'O3') });
});
afterEach(() => {
  forgetDrafts();
  queryClient.clear();
});

describe('a cause of what did not hold', () => {
  it('is linked beside those that are linked', async () => {
    expect(await addCauseOfFailure('c', 'B1')).toMatchObject({ label: 'O3' });
    expect(linked()).toEqual(['O1', 'O3']);
  });

  it.each([
    ['a link drawn', ['O1', 'O2'], ['O1', 'O2', 'O3']],
    ['all links taken away', undefined, ['O3']],
  ])('keeps %s and not yet saved', async (_what, draft, expected) => {
    edit(address, draft);
    await addCauseOfFailure('c', 'B1');
    expect(linked()).toEqual(expected);
  });

  it('goes with its link by one undo', async () => {
    await addCauseOfFailure('c', 'B1');
    register.answers.set('records.remove', { revision: 2 });
    expect(await undo('c')).toMatchObject({ kind: 'done' });
    expect(linked()).toEqual(['O1']);
    expect(register.calls.map(({ name }) => name)).toContain('records.remove');
    expect(await undo('c')).toEqual({ kind: 'nothing' });
  });
});
