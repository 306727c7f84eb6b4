import { describe, expect, it } from 'vitest';
import { provisionFor } from '../../../../shared/regimes/lex-sarah/law/provision.ts';
import type { ProvisionKey } from '../../../../shared/regimes/lex-sarah/law/provision-key.ts';
import {
  regulationRules,
  otherSources,
  statutoryDuties,
} from '../../../../shared/regimes/lex-sarah/law/provision-key.ts';
import { lexSarahFindings } from '../../../../shared/regimes/lex-sarah/findings.ts';
import { wordsSeen as seen } from '../../../../shared/regimes/lex-sarah/law/words-seen.ts';
import { promptness } from '../../../../shared/regimes/lex-sarah/law/wording.ts';
import { lexSarahLawFor } from '../../../../shared/regimes/lex-sarah/law.ts';
import { lexSarahSteps } from '../../../../shared/regimes/lex-sarah/steps.ts';
import { both, edit, set, type Change } from './change.ts';
import { completeCase, today } from './complete-case.ts';

const lagrum = (...acts: string[]) => set('registration', { lagrum: acts });
const reported = (date: string) => edit('reports', 'R1', { receivedOn: date, reportedAt: { date } });
const happened = (date: string) => set('event', { startsAt: { date } });
const sent = (date: string) => set('notification', { sentOn: date });

describe('the provision of a duty', () => {
  it.each<[ProvisionKey, Change[], string, string]>([
    ['investigate', [], '27 kap. 5 § SoL (2025:400)', 'report and event under the new act'],
    ['investigate', [lagrum('LSS')], '24 e § LSS', 'LSS has its own and one wording'],
    ['investigate', [lagrum('SoL', 'LSS')], '27 kap. 5 § SoL (2025:400) och 24 e § LSS', 'both acts'],
    ['investigate', [lagrum()], '27 kap. 5 § SoL (2025:400) eller 24 e § LSS', 'lagrum not chosen: either'],
    [
      'investigate',
      [reported('2025-06-30'), happened('2025-06-29')],
      '14 kap. 6 § SoL (2001:453)',
      'reported on the old act’s last day',
    ],
    [
      'investigate',
      [reported('2025-07-01'), happened('2025-07-01')],
      '27 kap. 5 § SoL (2025:400)',
      'the new act’s first day',
    ],
    [
      'investigate',
      [reported('2025-07-02'), happened('2025-06-29')],
      '27 kap. 5 § SoL (2025:400), tidigare 14 kap. 6 § SoL (2001:453)',
      'an older event reported later',
    ],
    [
      'notify',
      [reported('2025-06-30'), happened('2025-06-29'), sent('2025-07-03')],
      '27 kap. 6 § SoL (2025:400), tidigare 14 kap. 7 § SoL (2001:453)',
      'reported under the old act, notified under the new',
    ],
    [
      'report',
      [reported('2025-06-30'), happened('2025-06-29'), sent('2025-07-03')],
      '14 kap. 3 § SoL (2001:453)',
      'the same case’s report',
    ],
    [
      'investigate',
      [set('registration', { edition: 'sol-2001', editionReason: 'Skäl' })],
      '14 kap. 6 § SoL (2001:453)',
      'the user’s own choice',
    ],
    ['routines', [lagrum('LSS')], '27 kap. 1 § SoL (2025:400)', 'LSS has no such duty of its own'],
    ['sosfs-content', [], '5 kap. SOSFS 2011:5', 'the regulation, by chapter'],
    ['secrecy', [], '26 kap. 1 § OSL', 'another act'],
  ])('%s: %s', (key, changes, text) => {
    expect(provisionFor(key, both(...changes)(completeCase)).text).toBe(text);
  });

  it('is no surer than its source, and never word for word: a citation is not a quotation', () => {
    expect(provisionFor('investigate', completeCase).certainty).toBe('official');
    expect(provisionFor('secrecy', completeCase).certainty).toBe('official');
    expect(provisionFor('sosfs-content', completeCase).certainty).toBe('secondary');
    expect(provisionFor('sosfs-two-months', completeCase).certainty).toBe('unverified');
  });

  it.each<ProvisionKey>([...statutoryDuties, ...regulationRules, ...otherSources])('%s has a text', (key) => {
    expect(provisionFor(key, completeCase).text).not.toBe('');
  });
});

describe('how quickly to investigate', () => {
  it.each([
    [lagrum('SoL'), [['SoL', 'genast']], 'the new act'],
    [lagrum('LSS'), [['LSS', 'utan dröjsmål']], 'LSS kept its words'],
    [
      lagrum('SoL', 'LSS'),
      [
        ['SoL', 'genast'],
        ['LSS', 'utan dröjsmål'],
      ],
      'both, each in its own words',
    ],
    [both(reported('2025-06-01'), happened('2025-06-01')), [['SoL', 'utan dröjsmål']], 'the old act'],
  ])('%o says %j', (change, expected) => {
    expect(promptness(change(completeCase)).map(({ law, words }) => [law, words])).toEqual(expected);
  });

  it.each([
    [lagrum('SoL'), '27 kap. 5 § SoL (2025:400)'],
    [lagrum('LSS'), '24 e § LSS'],
  ])('%o: the word stands in the section itself', (change, place) => {
    const [prompt] = promptness(change(completeCase));
    const words = seen.find((quote) => quote.place === place)?.words.join(' ');
    expect(words).toContain(prompt?.words);
  });
});

describe('the law beside a step', () => {
  it.each(lexSarahSteps.map(({ id }) => id))('the step %s has law with its source', (stepId) => {
    const texts = lexSarahLawFor(completeCase, stepId);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text.summary).not.toBe('');
      expect(text.source).not.toBe('');
    }
  });

  const changes: readonly Change[] = [
    lagrum('SoL', 'LSS'),
    both(reported('2025-06-01'), happened('2025-06-01'), sent('2025-06-10')),
    set('registration', { operation: 'privat-utforare' }),
  ];
  const everyText = changes.flatMap((change) =>
    lexSarahSteps.flatMap(({ id }) => lexSarahLawFor(change(completeCase), id)),
  );

  it('says "word for word" only of words that stand to the letter in the list of words seen', () => {
    const verbatim = everyText.flatMap(({ provision, quotes }) =>
      quotes
        .filter(({ certainty }) => certainty === 'verbatim')
        .map(({ words }) => ({ place: provision.text, words })),
    );
    expect(verbatim.length).toBeGreaterThan(10);
    const unseen = verbatim.filter(
      ({ place, words }) => !seen.some((quote) => quote.place === place && quote.words.includes(words)),
    );
    expect(unseen).toEqual([]);
  });

  it('calls no summary of its own word for word', () => {
    expect(everyText.filter(({ provision }) => provision.certainty === 'verbatim')).toEqual([]);
  });

  it.each<[ProvisionKey, string | null, string]>([
    ['notify', '2026-11-22', 'the act has been read'],
    ['ivo-channel', '2026-11-22', 'IVO’s own page has been read'],
    ['sosfs-content', null, 'told by others, the wording has not been seen'],
    ['sosfs-two-months', null, 'to be checked against the text in force'],
    ['management-system', null, 'SOSFS 2011:9 as municipalities tell it'],
    ['parallel-duties', null, 'a checklist of our own'],
  ])('%s was checked %s: %s', (key, checkedOn) => {
    const { text } = provisionFor(key, completeCase);
    expect(everyText.find(({ provision }) => provision.text === text)?.checkedOn).toBe(checkedOn);
  });

  it('cites for MAS what the sources support: no section of the social services act', () => {
    const health = set('initialAssessment', { brokenDuty: 'hsl' })(completeCase);
    const asked = lexSarahFindings(set('parallelDuties', { mas: undefined })(health), {
      today,
      settings: {},
    }).filter(({ field }) => field === 'parallelDuties.mas');
    expect(asked.map(({ code }) => code).sort()).toEqual(['S149', 'S211']);
    for (const { provision } of asked)
      expect(provision).toEqual({ text: 'Kontroll av andra skyldigheter', certainty: 'unverified' });
  });

  it('shows each act of the case apart', () => {
    const cited = lexSarahLawFor(lagrum('SoL', 'LSS')(completeCase), 'ivo').map(
      ({ provision }) => provision.text,
    );
    expect(cited.slice(0, 2)).toEqual(['27 kap. 6 § SoL (2025:400)', '24 f § LSS']);
  });

  it('quotes the act to the letter, apart from its own summary', () => {
    const text = lexSarahLawFor(lagrum('LSS')(completeCase), 'skydd')[0];
    expect(text?.quotes).toEqual([
      {
        words: 'dokumenteras, utredas och avhjälpas eller undanröjas utan dröjsmål',
        certainty: 'verbatim',
      },
    ]);
  });

  it('says beside the regulation that its amendment has not been read', () => {
    const last = lexSarahLawFor(completeCase, 'orsaker').at(-1);
    expect(last?.provision).toEqual({
      text: 'HSLF-FS 2025:20, ändring i SOSFS 2011:5',
      certainty: 'unverified',
    });
  });

  it('adds the provider’s duties where one runs the service', () => {
    const privately = set('registration', { operation: 'privat-utforare' })(completeCase);
    expect(lexSarahLawFor(privately, 'rapport')[0]?.provision.text).toBe('27 kap. 4 § SoL (2025:400)');
  });
});

describe('an edition chosen by hand', () => {
  const chosen = (edition: string) => set('registration', { edition });
  const old = both(reported('2025-06-30'), happened('2025-06-29'));
  it.each<[string, Change, boolean]>([
    ['the act the dates give anyway', chosen('sol-2025'), false],
    ['another than the dates give', chosen('sol-2001'), true],
    ['another than the report’s date gives', both(old, chosen('sol-2025')), true],
    ['the report’s act, where the notification has the new one', both(old, chosen('sol-2001')), true],
    [
      'the old act for a report and a notification before the new one',
      both(both(old, sent('2025-06-30')), chosen('sol-2001')),
      false,
    ],
  ])('%s', (_, change, asks) => {
    const facts = change(completeCase);
    const codes = lexSarahFindings(facts, { today, settings: {} }).map(({ code }) => code);
    expect(codes.includes('S129')).toBe(asks);
  });
});
