// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { register } from './fake-bridge.ts';
import { holdCase } from './case-in-window.ts';
import { record } from './case-records.ts';
import { flushAll, forgetDrafts } from '../../../renderer/client/autosave.ts';
import { queryClient } from '../../../renderer/client/query-client.ts';
import { useField } from '../../../renderer/client/use-field.ts';

afterEach(() => {
  cleanup();
  forgetDrafts();
  queryClient.clear();
  register.fields.clear();
});

it('a field never shows what it held before a save, though its room has not drawn the saved value yet', async () => {
  const held = record('event', 'r');
  holdCase([held]);
  const drawn: unknown[] = [];
  const { result } = renderHook(() => {
    const field = useField('c', held, 'summary');
    drawn.push(field.value);
    return field;
  });
  act(() => result.current.change('skrivet'));
  await act(() => flushAll());
  expect(result.current.state).toBeNull();
  expect(drawn[0]).toBeUndefined();
  expect(new Set(drawn.slice(1))).toEqual(new Set(['skrivet']));
});
