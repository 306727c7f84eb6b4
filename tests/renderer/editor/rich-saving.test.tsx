// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { RichText } from '../../../shared/richtext/schema.ts';
import { register } from '../client/fake-bridge.ts';
import { draftKey, drafts, flushAll, forgetDrafts } from '../../../renderer/client/autosave.ts';
import { endCorrection, startCorrection } from '../../../renderer/client/correction.ts';
import { keys, queryClient } from '../../../renderer/client/query-client.ts';
import { RichTextEditor } from '../../../renderer/editor/RichTextEditor.tsx';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { UiRoot } from '../../../renderer/ui/UiRoot.tsx';

const address = { caseId: 'c', recordId: 'r', field: 'text' };
const paragraph = (id: string, words: string) => ({
  type: 'paragraph' as const,
  attrs: { id },
  content: [{ type: 'text' as const, text: words }],
});
const doc = (...content: ReturnType<typeof paragraph>[]): RichText => ({ type: 'doc', content });

beforeEach(() => {
  register.calls.length = 0;
  register.blocks.clear();
  register.gate = Promise.resolve();
  drafts.set(draftKey(address), null);
});
afterEach(cleanup);

interface Shown {
  stored: RichText | undefined;
  revisions: Record<string, number>;
}
const element = ({ stored, revisions }: Shown) => (
  <UiRoot today="2026-11-22">
    <RichTextEditor
      address={address}
      stored={stored}
      revisions={revisions}
      persons={[]}
      sources={[]}
      isDisabled={false}
      controlId="text"
      labelledBy="label"
      onMakeSource={async () => ''}
    />
  </UiRoot>
);

/** jsdom has no keyboard for contenteditable: the view's own editor is what its element carries. */
function type(words: string, at = 1): void {
  act(() => commands()?.insertContentAt(at, words));
}
interface WithCommands {
  editor?: {
    commands: { insertContentAt(at: number, text: string): void; undo(): boolean; redo(): boolean };
  };
}
const commands = () => {
  const box: Element & WithCommands = screen.getByRole('textbox');
  return box.editor?.commands;
};
const shown = () => screen.getByRole('textbox').textContent;
/** A few turns of the event loop: every promise under way has been answered, and a closed editor is really gone. */
const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  });
const written = () => JSON.stringify([...register.blocks.values()].map(({ content }) => content));

describe('running text', () => {
  it('is saved within a second though the typing goes on', async () => {
    register.blocks.set('p1', { content: null, revision: 1 });
    render(element({ stored: doc(paragraph('p1', 'föll')), revisions: { p1: 1 } }));
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    for (let key = 0; key < 11; key += 1) {
      type('x');
      await act(() => vi.advanceTimersByTimeAsync(100));
    }
    expect(written()).toContain('xxxxxxxxxxföll');
    expect(shown()).toBe('xxxxxxxxxxxföll');
  });

  it('is saved when its step is left within the pause', async () => {
    register.blocks.set('p1', { content: null, revision: 1 });
    const { unmount } = render(element({ stored: doc(paragraph('p1', 'föll')), revisions: { p1: 1 } }));
    type('Hon ');
    unmount();
    await settle();
    expect(written()).toContain('Hon föll');
    expect(drafts.get(draftKey(address))).toBeUndefined();
  });

  it('is saved when its step is left while an earlier save is under way', async () => {
    register.blocks.set('p1', { content: null, revision: 1 });
    const { unmount } = render(element({ stored: doc(paragraph('p1', 'föll')), revisions: { p1: 1 } }));
    const slow = Promise.withResolvers<void>();
    register.gate = slow.promise;
    type('Hon ');
    act(() => screen.getByRole('textbox').dispatchEvent(new FocusEvent('blur')));
    await settle();
    expect(register.calls).toHaveLength(1);
    type('I natt: ');
    unmount();
    await settle();
    slow.resolve();
    await settle();
    expect(written()).toContain('I natt: Hon föll');
  });

  it('that was refused stands there again when the user comes back', async () => {
    register.blocks.set('p1', { content: null, revision: 1 });
    register.refuseNext.set('records.saveBlocks', { code: 'disk-full' });
    const { unmount } = render(element({ stored: doc(paragraph('p1', 'föll')), revisions: { p1: 1 } }));
    type('Hon ');
    unmount();
    await settle();
    const draft = drafts.get(draftKey(address));
    expect(draft?.state.kind).toBe('failed');
    expect(draft?.value).toEqual(doc(paragraph('p1', 'Hon föll')));
    render(element({ stored: doc(paragraph('p1', 'föll')), revisions: { p1: 1 } }));
    expect(screen.getByRole('textbox').textContent).toBe('Hon föll');
    await settle();
    expect(written()).toContain('Hon föll');
  });

  it('that is being saved stands there when the user comes back, and one goes on in it', async () => {
    register.blocks.set('p1', { content: null, revision: 1 });
    const first = { stored: doc(paragraph('p1', 'föll')), revisions: { p1: 1 } };
    const { unmount } = render(element(first));
    const slow = Promise.withResolvers<void>();
    register.gate = slow.promise;
    type('Hon ');
    unmount();
    await settle();
    render(element(first));
    expect(shown()).toBe('Hon föll');
    type('I natt: ');
    act(() => screen.getByRole('textbox').dispatchEvent(new FocusEvent('blur')));
    await settle();
    expect(register.calls).toHaveLength(1);
    slow.resolve();
    await settle();
    expect(written()).toContain('I natt: Hon föll');
    expect(register.blocks.get('p1')?.revision).toBe(3);
    expect(drafts.get(draftKey(address))).toBeUndefined();
  });

  it('that was refused is a conflict when another window has saved the block meanwhile', async () => {
    register.blocks.set('p1', { content: null, revision: 1 });
    register.refuseNext.set('records.saveBlocks', { code: 'bug' });
    const { unmount } = render(element({ stored: doc(paragraph('p1', 'föll')), revisions: { p1: 1 } }));
    type('Hon ');
    unmount();
    await settle();
    register.blocks.set('p1', { content: 'andras', revision: 2 });
    render(element({ stored: doc(paragraph('p1', 'andras')), revisions: { p1: 2 } }));
    await settle();
    expect(shown()).toBe('Hon föll');
    expect(register.blocks.get('p1')).toEqual({ content: 'andras', revision: 2 });
    expect(screen.getByRole('alert').textContent).toContain(caseRoomText.conflictTitle);
  });

  it('in conflict still asks after its step has been left, and saves nothing until it is answered', async () => {
    register.blocks.set('p1', { content: 'andras', revision: 2 });
    const mine = { stored: doc(paragraph('p1', 'föll')), revisions: { p1: 1 } };
    const { unmount } = render(element(mine));
    type('Hon ');
    unmount();
    await settle();
    render(element(mine));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain(caseRoomText.conflictTitle);
    const asked = register.calls.length;
    type('I natt: ');
    await act(() => flushAll());
    expect(register.calls).toHaveLength(asked);
    expect(shown()).toBe('I natt: Hon föll');
  });

  it('written as a rättelse is saved with its reason when the case is left at once', async () => {
    register.blocks.set('p1', { content: null, revision: 1 });
    startCorrection('c', 'Fel ord');
    const { unmount } = render(element({ stored: doc(paragraph('p1', 'föll')), revisions: { p1: 1 } }));
    type('Hon ');
    endCorrection('c');
    unmount();
    await settle();
    expect(register.calls[0]?.input).toMatchObject({ correction: 'Fel ord' });
  });

  it('does not come back into a window whose register has been locked', async () => {
    register.blocks.set('p1', { content: null, revision: 1 });
    const slow = Promise.withResolvers<void>();
    register.gate = slow.promise;
    register.refuseNext.set('records.saveBlocks', { code: 'cancelled' });
    const first = { stored: doc(paragraph('p1', 'föll')), revisions: { p1: 1 } };
    const { unmount } = render(element(first));
    type('Hon ');
    unmount();
    await settle();
    forgetDrafts();
    slow.resolve();
    await settle();
    expect(drafts.keys()).toEqual([]);
    render(element(first));
    expect(shown()).toBe('föll');
  });

  it('of more blocks than a text may have says so, and its step can be left', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => paragraph(`p${index}`, 'rad'));
    const { unmount } = render(element({ stored: doc(...many), revisions: {} }));
    type('x');
    unmount();
    await settle();
    expect(drafts.get(draftKey(address))?.state).toEqual({ kind: 'failed', error: { code: 'too-large' } });
    expect(register.calls).toEqual([]);
  });

  it('leaves the window when the register is locked', async () => {
    register.refuseNext.set('records.saveBlocks', { code: 'locked' });
    const { unmount } = render(element({ stored: undefined, revisions: {} }));
    type('Hon');
    unmount();
    await settle();
    expect(drafts.get(draftKey(address))).toBeUndefined();
  });

  it('shows what another window has saved', async () => {
    const { rerender } = render(element({ stored: doc(paragraph('p1', 'föll')), revisions: { p1: 1 } }));
    rerender(element({ stored: doc(paragraph('p1', 'snubblade')), revisions: { p1: 2 } }));
    await settle();
    expect(screen.getByRole('textbox').textContent).toBe('snubblade');
    expect(register.calls).toEqual([]);
  });

  it('of another window is not undone, nor redone away; what is typed after it is', async () => {
    register.blocks.set('p1', { content: null, revision: 1 });
    const { rerender } = render(element({ stored: doc(paragraph('p1', 'föll')), revisions: { p1: 1 } }));
    type('Hon ');
    await act(() => flushAll());
    const theirs = doc(paragraph('p1', 'Hon föll på natten'));
    rerender(element({ stored: theirs, revisions: { p1: 3 } }));
    await settle();
    act(() => void commands()?.undo());
    expect(shown()).toBe('Hon föll på natten');
    type('I går: ');
    expect(shown()).toBe('I går: Hon föll på natten');
    act(() => void commands()?.undo());
    expect(shown()).toBe('Hon föll på natten');
    act(() => void commands()?.undo());
    expect(shown()).toBe('Hon föll på natten');
    act(() => void commands()?.redo());
    expect(shown()).toBe('I går: Hon föll på natten');
  });

  it('never writes over a block that another window has saved since', async () => {
    register.blocks.set('p1', { content: 'andras', revision: 2 });
    register.blocks.set('p2', { content: null, revision: 1 });
    const mine = { stored: doc(paragraph('p1', 'ett'), paragraph('p2', 'två')), revisions: { p1: 1, p2: 1 } };
    const { rerender, unmount } = render(element(mine));
    type('mitt ');
    const theirs = doc(paragraph('p1', 'andras'), paragraph('p2', 'två'));
    rerender(element({ stored: theirs, revisions: { p1: 2, p2: 1 } }));
    await settle();
    unmount();
    await settle();
    expect(register.blocks.get('p1')).toEqual({ content: 'andras', revision: 2 });
    expect(drafts.get(draftKey(address))?.value).toEqual(
      doc(paragraph('p1', 'mitt ett'), paragraph('p2', 'två')),
    );
  });

  it('keeps the revisions of the words it shows when the view of the case has newer ones', async () => {
    register.blocks.set('p1', { content: null, revision: 1 });
    register.blocks.set('p2', { content: 'andras', revision: 2 });
    const record = { id: 'r', part: 'event', label: '', position: 1, revision: 1 };
    const fields = { text: { value: null, revision: 2, blocks: { p1: 1, p2: 2 } } };
    queryClient.setQueryData(keys.case('c'), { id: 'c', records: [{ ...record, fields }] });
    const mine = { stored: doc(paragraph('p1', 'ett'), paragraph('p2', 'två')), revisions: { p1: 1, p2: 1 } };
    render(element(mine));
    type('mitt ');
    await act(() => flushAll());
    type('och ', 'mitt ett'.length + 3);
    await act(() => flushAll());
    expect(written()).not.toContain('och två');
    expect(register.blocks.get('p2')).toEqual({ content: 'andras', revision: 2 });
  });
});
