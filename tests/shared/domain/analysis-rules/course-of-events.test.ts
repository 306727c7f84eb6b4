import { describe, expect, it } from 'vitest';
import { courseOfEvents } from '../../../../shared/domain/analysis-rules/course-of-events.ts';
import { fallFacts, fallToday } from '../../../fixtures/fall-med-hoftfraktur.ts';

/** The codes told of one event. */
function codesOf(values: object): readonly string[] {
  const events = [{ id: 'H1', label: 'H1', ...values }];
  return courseOfEvents({ ...fallFacts, events }, { today: fallToday }).map(({ code }) => code);
}

describe('what is asked of an event', () => {
  it.each([
    ['nothing is said', {}, ['K1', 'K1b', 'K1c']],
    ['only what should have happened: first what did', { should: 'Larm besvaras.' }, ['K1c']],
    ['and where that is written', { should: 'Larm besvaras.', shouldSource: ['K1'] }, ['K1c']],
    ['when is said too', { should: 'Larm besvaras.', at: { date: '2026-09-12' } }, ['K1', 'K1c']],
    ['what happened is said too', { should: 'Larm besvaras.', text: 'Ingen svarar.' }, ['K1', 'K1b']],
  ])('%s', (_, values, codes) => expect(codesOf(values)).toEqual(codes));
});
