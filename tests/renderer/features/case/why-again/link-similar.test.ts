import { beforeEach, describe, expect, it } from 'vitest';
import { register } from '../../../client/fake-bridge.ts';
import { forgetDrafts } from '../../../../../renderer/client/autosave.ts';
import { keys, queryClient } from '../../../../../renderer/client/query-client.ts';
import type { OpenCase } from '../../../../../renderer/features/case/case-context.ts';
import { answerNone, linkSimilar } from '../../../../../renderer/features/case/why-again/link-similar.ts';
import type { CaseView } from '../../../../../shared/api/cases.ts';
import type { SimilarCase } from '../../../../../shared/api/similar-cases.ts';
import { regimes } from '../../../../../shared/regimes/registry.ts';
import { record } from '../../../client/case-records.ts';

const searched = { source: 'Eget register', period: '2026' };
const cause = { label: 'O1', text: 'Ingen ägde frågan', level: null, area: null };
const action = {
  label: 'Å1',
  text: 'Prov varje vecka.',
  strength: null,
  state: 'genomford',
  doneOn: '2026-02-01',
  effect: null,
  measureOn: null,
  followedUpOn: null,
} as const;
const found: SimilarCase = {
  id: 'a',
  reference: 'SN 1',
  internalReference: 'U-1',
  heading: 'Larmet tystnade',
  isHeadingNamed: false,
  grounds: ['unit'],
  told: {
    regime: 'lex-sarah',
    unit: 'Norr',
    degree: null,
    stage: 'avslutad',
    receivedOn: '2026-01-02',
    types: [],
    areas: [],
    causes: [cause],
    moreCauses: 0,
    actions: [action],
    moreActions: 0,
    helped: 'ej-foljt-upp',
    followedUp: 0,
  },
};

function openCase(decidedAt: string | null, correcting = false): OpenCase {
  const regime = regimes.get('lex-sarah');
  if (!regime) throw new Error('no regime');
  const view: CaseView = {
    id: 'c',
    regime: regime.id,
    internalReference: 'B',
    createdAt: '',
    decidedAt,
    records: [record('analysis', 'analys')],
  };
  queryClient.setQueryData(keys.case('c'), view);
  return {
    view,
    regime,
    facts: {},
    findings: [],
    passed: [],
    lists: {},
    settings: {},
    today: '2026-11-23',
    user: { name: '', title: '' },
    goTo: () => undefined,
    correcting,
  };
}

const saved = () => register.calls.filter(({ name }) => name === 'records.setField');
/** What the new similar event says. */
const noted = () => register.calls.find(({ name }) => name === 'records.add')?.input['values'];

beforeEach(() => {
  forgetDrafts();
  register.fields.clear();
  register.calls.length = 0;
  register.answers.set('records.add', { record: record('similarEvents', 'L1') });
});

describe('an earlier case that is noted as a similar event', () => {
  it('brings along its heading, causes and measures', async () => {
    await linkSimilar(openCase(null), found, searched);
    expect(noted()).toMatchObject({
      reference: 'SN 1',
      text: 'Larmet tystnade\nOrsaker då:\n– Ingen ägde frågan',
      measures: expect.stringContaining('– Prov varje vecka (genomförd'),
    });
  });

  it('says how many causes and measures are read in the earlier case alone', async () => {
    const told = found.told && { ...found.told, moreCauses: 1, moreActions: 4 };
    await linkSimilar(openCase(null), { ...found, told }, searched);
    expect(noted()).toMatchObject({
      text: expect.stringMatching(/\noch 1\u00A0orsak till, se SN 1$/u),
      measures: expect.stringMatching(/\noch 4\u00A0åtgärder till, se SN 1$/u),
    });
  });

  it('never brings along part of an item: what has no room is counted', async () => {
    const causes = Array.from({ length: 40 }, () => ({ ...cause, text: 'Ingen ägde frågan. '.repeat(31) }));
    await linkSimilar(openCase(null), { ...found, told: found.told && { ...found.told, causes } }, searched);
    expect(noted()).toMatchObject({
      text: expect.stringMatching(/Ingen ägde frågan\.\noch \d+\u00A0orsaker till, se SN 1$/u),
    });
  });

  it('brings along no heading with a name, and says of withheld texts that they stand in that case', async () => {
    const told = found.told && {
      ...found.told,
      causes: [{ ...cause, text: null }],
      actions: [{ ...action, text: null }],
    };
    await linkSimilar(openCase(null), { ...found, isHeadingNamed: true, told }, searched);
    expect(noted()).toMatchObject({
      text: 'Orsaker då:\n– Beskrivs i det ärendet',
      measures: expect.stringContaining('– Beskrivs i det ärendet (genomförd'),
    });
    await linkSimilar(openCase(null), { ...found, isHeadingNamed: true, told: null }, searched);
    expect(JSON.stringify(register.calls)).not.toContain('Larmet tystnade');
  });

  it('answers in the analysis, and tells which fields it filled', async () => {
    const { filled } = await linkSimilar(openCase(null), found, searched);
    expect(filled).toHaveLength(3);
    expect(saved()).toHaveLength(3);
  });

  it('leaves what the decision has frozen alone, and says so by telling of nothing filled', async () => {
    const { filled } = await linkSimilar(openCase('2026-11-01'), found, searched);
    expect(noted()).toBeDefined();
    expect(filled).toEqual([]);
    expect(saved()).toEqual([]);
    expect(await answerNone(openCase('2026-11-01'), searched)).toEqual([]);
  });

  it('answers there in a correction', async () => {
    expect((await linkSimilar(openCase('2026-11-01', true), found, searched)).filled).toHaveLength(3);
  });

  it('does not tell of a field as filled whose save was refused', async () => {
    register.refuseNext.set('records.setField', { code: 'frozen' });
    expect((await linkSimilar(openCase(null), found, searched)).filled).toHaveLength(2);
  });
});
