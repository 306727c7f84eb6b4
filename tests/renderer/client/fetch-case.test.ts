import { beforeEach, expect, it } from 'vitest';
import { register } from './fake-bridge.ts';
import { holdCase } from './case-in-window.ts';
import { record } from './case-records.ts';
import { edit, flushAll } from '../../../renderer/client/autosave.ts';
import { fetchCase } from '../../../renderer/client/fetch-case.ts';

const gets = () => register.calls.filter(({ name }) => name === 'cases.get').length;

beforeEach(() => {
  register.calls = [];
  register.fields.clear();
  register.gate = Promise.resolve();
  register.answers.set('cases.get', 'as it was');
  holdCase([record('event', 'r')]);
});

it('saves what is typed before it asks', async () => {
  edit({ caseId: 'c', recordId: 'r', field: 'a' }, 'skrivet');
  expect(await fetchCase('c')).toBe('as it was');
  expect(register.calls.map(({ name }) => name)).toEqual(['records.setField', 'cases.get']);
});

it('asks again where a save of the window’s own has overtaken the answer', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  register.gate = promise;
  const fetched = fetchCase('c');
  await expect.poll(gets).toBe(1);
  register.gate = Promise.resolve();
  edit({ caseId: 'c', recordId: 'r', field: 'a' }, 'skrivet');
  await flushAll();
  register.answers.set('cases.get', 'with what was saved');
  resolve();
  expect(await fetched).toBe('with what was saved');
  expect(gets()).toBe(2);
});

it('is content with an answer that nothing has overtaken', async () => {
  await fetchCase('c');
  expect(gets()).toBe(1);
});
