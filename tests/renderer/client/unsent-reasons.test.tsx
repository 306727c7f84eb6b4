// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { register } from './fake-bridge.ts';
import { holdCase } from './case-in-window.ts';
import { flushHeld, forgetDrafts, hasUnsaved } from '../../../renderer/client/autosave.ts';
import { saveOnLeaving } from '../../../renderer/client/leaving.ts';
import { queryClient } from '../../../renderer/client/query-client.ts';
import {
  noteReasonSent,
  useUnsentReason,
  useUnsentReasons,
} from '../../../renderer/client/unsent-reasons.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import { lostText } from '../../../shared/text/lost.ts';

const finding: Finding = {
  code: 'K7',
  field: 'deviations/A1.text',
  provision: { text: '', certainty: 'own' },
  blocks: [],
  overridable: true,
  values: { word: 'hemligt ord' },
};

beforeAll(saveOnLeaving);
beforeEach(() => {
  register.calls.length = 0;
  holdCase([]);
});
afterEach(() => {
  cleanup();
  forgetDrafts();
  queryClient.clear();
});

const reasonOf = (caseId = 'c', one = finding) => renderHook(() => useUnsentReason(caseId, one)).result;
function types(text: string): void {
  const result = reasonOf();
  act(() => result.current[1](text));
}

it('outlives its form, and belongs to one finding of one case', () => {
  types('Prövas av vårdgivaren.');
  cleanup();
  expect(reasonOf().current[0]).toBe('Prövas av vårdgivaren.');
  expect(reasonOf('d').current[0]).toBe('');
  expect(reasonOf('c', { ...finding, values: { word: 'annat' } }).current[0]).toBe('');
  expect(renderHook(() => useUnsentReasons('c')).result.current.map(({ text }) => text)).toEqual([
    'Prövas av vårdgivaren.',
  ]);
  types('');
  expect(hasUnsaved()).toBe(false);
});

it('is asked about before a lock, sent nowhere, and gone after it', async () => {
  types('Prövas av vårdgivaren.');
  await flushHeld();
  expect([hasUnsaved(), register.calls]).toEqual([true, []]);
  act(forgetDrafts);
  expect(reasonOf().current[0]).toBe('');
});

it('is told by its place when another window locks: neither its words nor those of the question', async () => {
  types('Prövas av vårdgivaren.');
  register.emit({ kind: 'locking-now' });
  await new Promise((resolve) => setTimeout(resolve));
  const place = lostText.field('A1', lexSarahText.fields['deviations.text']?.label ?? '');
  expect(register.calls.map(({ input }) => input['unsaved'])).toEqual([
    [{ reference: '2026-001', field: lostText.reason(place) }],
  ]);
  expect(JSON.stringify(register.calls)).not.toMatch(/hemligt|Prövas/);
});

it('stays when more has been typed than what was sent', () => {
  types('Prövas av vårdgivaren. Se K3.');
  act(() => noteReasonSent('c', finding, 'Prövas av vårdgivaren.'));
  expect(reasonOf().current[0]).toBe('Prövas av vårdgivaren. Se K3.');
  act(() => noteReasonSent('c', finding, 'Prövas av vårdgivaren. Se K3.'));
  expect(reasonOf().current[0]).toBe('');
});
