import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { register } from '../../../client/fake-bridge.ts';
import { holdCase } from '../../../client/case-in-window.ts';
import { edit, forgetDrafts } from '../../../../../renderer/client/autosave.ts';
import { queryClient } from '../../../../../renderer/client/query-client.ts';
import { trayOf } from '../../../../../renderer/features/case/timeline/source-tray.ts';
import { linkSource, placeNorm } from '../../../../../renderer/features/case/timeline/timeline-work.ts';
import { record } from '../../../client/case-records.ts';

const event = record('events', 'H1', { sources: ['K1'] });

beforeEach(() => {
  register.fields.clear();
  register.gate = Promise.resolve();
  holdCase([event]);
  register.fields.set('H1 sources', { value: ['K1'], revision: 1 });
});
afterEach(() => {
  forgetDrafts();
  queryClient.clear();
});

describe('sources of an event', () => {
  it('that were taken away and not yet saved do not come back with the next', async () => {
    edit({ caseId: 'c', recordId: 'H1', field: 'sources' }, undefined);
    expect(await linkSource('c', event, 'K2')).toBe(true);
    expect(register.fields.get('H1 sources')?.value).toEqual(['K2']);
  });
});

describe('a norm put beside an event', () => {
  const [norm] = trayOf([
    record('sources', 'K6', { kind: 'dokument', content: 'Larm besvaras inom tio minuter.' }),
  ]);
  const place = () => (norm ? placeNorm('c', event, norm) : Promise.reject(new Error('no card')));

  it('says what should have happened, and where that is written', async () => {
    expect(await place()).toBe(true);
    expect(register.fields.get('H1 should')?.value).toBe('Larm besvaras inom tio minuter.');
    expect(register.fields.get('H1 shouldSource')?.value).toEqual(['K6']);
  });

  it('leaves what already stands there', async () => {
    edit({ caseId: 'c', recordId: 'H1', field: 'should' }, 'Vakten svarar.');
    edit({ caseId: 'c', recordId: 'H1', field: 'shouldSource' }, ['B1']);
    await place();
    expect(register.fields.get('H1 should')?.value).not.toBe('Larm besvaras inom tio minuter.');
    expect(register.fields.get('H1 shouldSource')?.value).toEqual(['B1', 'K6']);
  });
});
