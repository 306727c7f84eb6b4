import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { register } from './fake-bridge.ts';
import { holdCase } from './case-in-window.ts';
import { record } from './case-records.ts';
import { draftKey, drafts, edit, forgetDrafts } from '../../../renderer/client/autosave.ts';
import { queryClient } from '../../../renderer/client/query-client.ts';
import { forgetUndo } from '../../../renderer/client/undo-stacks.ts';
import { undo } from '../../../renderer/client/undo.ts';

const address = { caseId: 'c', recordId: 'r', field: 'a' };
const stored = (): unknown => register.fields.get('r a')?.value ?? null;
const saves = () => register.calls.filter(({ name }) => name === 'records.setField');

beforeEach(() => {
  vi.useFakeTimers();
  register.fields.clear();
  register.calls.length = 0;
  holdCase([record('event', 'r')]);
});
afterEach(() => {
  forgetDrafts();
  forgetUndo();
  queryClient.clear();
  vi.useRealTimers();
});

/** A key each `pause` milliseconds, with nothing else between them. */
async function types(text: string, pause: number): Promise<void> {
  for (let length = 1; length <= text.length; length += 1) {
    edit(address, text.slice(0, length));
    await vi.advanceTimersByTimeAsync(pause);
  }
}

describe('what is typed', () => {
  it('is saved when the typing rests, and once only', async () => {
    await types('ett ord', 100);
    expect(saves()).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(500);
    expect(stored()).toBe('ett ord');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saves()).toHaveLength(1);
  });

  it('without a pause is never more than a second behind in the register', async () => {
    const text = 'x'.repeat(150);
    for (let length = 1; length <= text.length; length += 1) {
      edit(address, text.slice(0, length));
      await vi.advanceTimersByTimeAsync(100);
      const behind = length - String(stored() ?? '').length;
      expect(behind, `after ${length} keys`).toBeLessThanOrEqual(10);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(stored()).toBe(text);
    expect(saves().length).toBeLessThan(20);
    expect(drafts.get(draftKey(address))).toBeUndefined();
  });

  it('in one go is one step of undo, however many saves it took', async () => {
    await types('x'.repeat(50), 100);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saves().length).toBeGreaterThan(3);
    expect(await undo('c')).toMatchObject({ kind: 'done' });
    expect(stored()).toBeNull();
    expect(await undo('c')).toEqual({ kind: 'nothing' });
  });

  it('after a refusal is saved by its own rest, not by the next try', async () => {
    register.refuseNext.set('records.setField', { code: 'disk-full' });
    edit(address, 'ett');
    await vi.advanceTimersByTimeAsync(700);
    edit(address, 'ett två');
    await vi.advanceTimersByTimeAsync(600);
    expect(stored()).toBe('ett två');
  });
});
