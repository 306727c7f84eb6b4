import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { register } from '../../../client/fake-bridge.ts';
import { holdCase } from '../../../client/case-in-window.ts';
import { findBlame, type BlameHit } from '../../../../../shared/domain/blame-words.ts';
import { blameWords } from '../../../../../shared/text/blame-words.ts';
import { draftKey, drafts, edit, flush, forgetDrafts } from '../../../../../renderer/client/autosave.ts';
import { queryClient } from '../../../../../renderer/client/query-client.ts';
import { forgetUndo } from '../../../../../renderer/client/undo-stacks.ts';
import { undo } from '../../../../../renderer/client/undo.ts';
import { exchangeBlame } from '../../../../../renderer/features/case/coach/exchange-blame.ts';
import { record } from '../../../client/case-records.ts';

const address = { caseId: 'c', recordId: 'O1', field: 'text' };
const blaming = 'Personalen ignorerade larmet.';
const stored = (): unknown => register.fields.get('O1 text')?.value;
const hitIn = (text: string): BlameHit => {
  const [hit] = findBlame(text, blameWords);
  if (!hit) throw new Error('no blame in the text');
  return hit;
};

beforeEach(async () => {
  register.fields.clear();
  register.gate = Promise.resolve();
  holdCase([record('causes', 'O1')]);
  edit(address, blaming);
  await flush(address);
  forgetUndo();
});
afterEach(() => {
  forgetDrafts();
  queryClient.clear();
});

describe('exchanging a blaming word', () => {
  it('keeps what is typed while the text before it is saved', async () => {
    edit(address, `${blaming} Det var kväll.`);
    const { promise, resolve: open } = Promise.withResolvers<void>();
    register.gate = promise;
    const exchange = exchangeBlame(address, hitIn(blaming));
    await expect.poll(stored).toBe(`${blaming} Det var kväll.`);
    edit(address, `I går. ${blaming} Det var kväll och mörkt.`);
    open();
    await exchange;
    expect(stored()).toBe('I går. Personalen agerade inte på larmet. Det var kväll och mörkt.');
  });

  it('leaves the text as it is when the word has gone meanwhile', async () => {
    const hit = hitIn(blaming);
    edit(address, 'Personalen hörde inte larmet.');
    await exchangeBlame(address, hit);
    expect(stored()).toBe('Personalen hörde inte larmet.');
  });

  it('does not cover what another window has saved', async () => {
    register.fields.set('O1 text', { value: 'Andras ord', revision: 2 });
    await exchangeBlame(address, hitIn(blaming));
    expect(stored()).toBe('Andras ord');
    expect(drafts.get(draftKey(address))?.state).toMatchObject({ kind: 'conflict', stored: 'Andras ord' });
  });

  it('is one step of undo, apart from what was typed before it', async () => {
    edit(address, `${blaming} Det var kväll.`);
    await exchangeBlame(address, hitIn(blaming));
    await undo('c');
    expect(stored()).toBe(`${blaming} Det var kväll.`);
    await undo('c');
    expect(stored()).toBe(blaming);
  });
});
