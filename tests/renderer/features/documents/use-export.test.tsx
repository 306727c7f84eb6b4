// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { register } from '../../client/fake-bridge.ts';
import { edit, flushAll, forgetDrafts } from '../../../../renderer/client/autosave.ts';
import { forgetUndo } from '../../../../renderer/client/undo-stacks.ts';
import { undo } from '../../../../renderer/client/undo.ts';
import { useExport } from '../../../../renderer/features/documents/use-export.ts';

const address = { caseId: 'c', recordId: 'r', field: 'a' };

beforeEach(() => {
  register.fields.clear();
  register.calls.length = 0;
  register.answers.set('documents.export', { files: [{ name: 'beslut.docx', download: null }] });
});
afterEach(() => {
  cleanup();
  forgetDrafts();
  forgetUndo();
  register.answers.clear();
});

const exporting = () => renderHook(() => useExport('c', 'full')).result;

it('saves what waits before a document is written', async () => {
  const result = exporting();
  edit(address, 'skrivet');
  act(() => result.current.run(['beslut']));
  await waitFor(() => expect(result.current.done).toBe('beslut.docx'));
  expect(register.calls.map(({ name }) => name)).toEqual(['records.setField', 'documents.export']);
});

it('nothing from before an export can be undone after it', async () => {
  edit(address, 'skrivet');
  await flushAll();
  const result = exporting();
  act(() => result.current.run(['beslut']));
  await waitFor(() => expect(result.current.done).not.toBeNull());
  expect(await undo('c')).toEqual({ kind: 'nothing' });
});

it('an export that was refused leaves undo as it was', async () => {
  edit(address, 'skrivet');
  await flushAll();
  register.refuseNext.set('documents.export', { code: 'not-writable' });
  const result = exporting();
  act(() => result.current.run(['beslut']));
  await waitFor(() => expect(result.current.problem).not.toBeNull());
  expect(await undo('c')).toMatchObject({ kind: 'done' });
});
