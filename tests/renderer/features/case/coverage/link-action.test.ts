import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { register } from '../../../client/fake-bridge.ts';
import { holdCase } from '../../../client/case-in-window.ts';
import { edit, forgetDrafts } from '../../../../../renderer/client/autosave.ts';
import { queryClient } from '../../../../../renderer/client/query-client.ts';
import { forgetUndo } from '../../../../../renderer/client/undo-stacks.ts';
import { undo } from '../../../../../renderer/client/undo.ts';
import { toggleLink } from '../../../../../renderer/features/case/coverage/link-action.ts';
import { record } from '../../../client/case-records.ts';

const action = { caseId: 'c', recordId: 'Å1' };
const linked = (): unknown => register.fields.get('Å1 causes')?.value;

beforeEach(() => {
  register.fields.clear();
  register.gate = Promise.resolve();
  forgetUndo();
  holdCase([record('actions', 'Å1', { causes: ['O1'] })]);
  register.fields.set('Å1 causes', { value: ['O1'], revision: 1 });
});
afterEach(() => {
  forgetDrafts();
  queryClient.clear();
});

describe('links of an action', () => {
  it('pressed faster than they are saved all stand, each a step of undo', async () => {
    await Promise.all(['O2', 'O3', 'O1'].map((cause) => toggleLink(action, cause)));
    expect(linked()).toEqual(['O2', 'O3']);
    await undo('c');
    expect(linked()).toEqual(['O1', 'O2', 'O3']);
    await undo('c');
    expect(linked()).toEqual(['O1', 'O2']);
  });

  it('go on from what is chosen and not yet saved', async () => {
    edit({ ...action, field: 'causes' }, undefined);
    await toggleLink(action, 'O2');
    expect(linked()).toEqual(['O2']);
  });
});
