import { describe, expect, it } from 'vitest';
import { sourceUse, type CardFacts } from '../../../shared/domain/source-use.ts';
import { normWords } from '../../../shared/text/norm-words.ts';
import { timeWords } from '../../../shared/text/time-words.ts';

const words = { time: timeWords, should: normWords };
const document: CardFacts = { kind: 'dokument', nature: 'fakta', content: '', attached: undefined };

describe('what a document card is taken for', () => {
  it.each([
    ['Dörren öppnades den 20 november kl. 09.55.', 'event', 'a receipt states a day and a clock time'],
    ['En sjukanmälde sig fredag 2026-09-11 kl. 19.40.', 'event', 'so does a list of shifts'],
    ['Den 19 november kl. 18.00 och den 20 november kl. 10.00 ringde företaget.', 'event', 'twice, even'],
    [
      'Kvittot gäller öppning av dörr den 20 november kl. 09.55.',
      'event',
      '"gäller" alone is what it is about',
    ],
    ['Larm besvaras inom tio minuter.', 'norm', 'no time it happened at'],
    ['Besöket ska göras den 20 november kl. 08.20.', 'norm', 'a plan says what should be'],
    ['Besöket SKALL göras den 20 november kl. 08.20.', 'norm', 'in capitals'],
    ['Larm bör prövas var tredje månad.', 'norm', 'should'],
    ['Dörren måste vara öppnad den 20 november kl. 10.00.', 'norm', 'must'],
    ['Svar lämnas senast den 20 november kl. 10.00.', 'norm', 'at the latest'],
    ['Enligt rutin lämnas nyckeln den 20 november kl. 10.00.', 'norm', 'according to the routine'],
    ['Rutinen gäller från 2026-02-01 kl. 08.00.', 'norm', 'when it began to apply'],
    ['Insulin ges kl. 08.20.', 'norm', 'a clock time of every day'],
    ['Rutinen beslutades 2026-02-01.', 'norm', 'a day alone may be the paper’s own'],
    ['Askan sopades den 20 november kl. 09.55.', 'event', '"ska" inside another word is not the word'],
  ])('%s: %s, %s', (content, use, _why) => expect(sourceUse({ ...document, content }, words)).toBe(use));

  it.each([
    ['a routine that tells of a moment', { attached: 'rutin' }, 'norm'],
    ['a routine told of in an interview', { kind: 'intervju', attached: 'rutin' }, 'norm'],
    ['somebody’s conclusion', { nature: 'bedomning', attached: 'rutin' }, 'assessment'],
    [
      'an interview that says what should have been',
      { kind: 'intervju', content: 'Hon ska ringa.' },
      'event',
    ],
    ['a report', { attached: 'rapport' }, 'event'],
  ] as const)('%s', (_, facts, use) => {
    const content = 'Dörren öppnades den 20 november kl. 09.55.';
    expect(sourceUse({ ...document, content, ...facts }, words)).toBe(use);
  });
});
