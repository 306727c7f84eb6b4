import { expect, test } from 'vitest';
import { identifyingKindsIn, type IdentifyingKind } from '../../../shared/documents/identifying-kinds.ts';
import { heading, paragraph, text } from '../../../shared/documents/inline.ts';

const place = { units: ['Björkgården avd. 2', ''], addresses: ['Björkvägen 4'] };
const kindsIn = (said: string) => identifyingKindsIn([paragraph(text(said))], place);

test.each<[string, readonly IdentifyingKind[], string]>([
  ['En kvinna, 87 år, föll.', ['age'], 'age after a comma'],
  ['En 34-årig man.', ['age'], 'age as an adjective'],
  ['En 87-åring föll.', ['age'], 'age as a noun'],
  ['En 87\u00A0år gammal kvinna.', ['age'], 'a space that does not break'],
  ['Året 2026 var det inte så.', [], 'a year is no age'],
  ['Åren går, och 12 åtgärder återstår.', [], 'a number before a word that begins alike'],
  ['Natten på Björkgården avd. 2 var lugn.', ['unit'], 'the unit as it is called in the case'],
  ['Natten på BJÖRKGÅRDEN AVD. 2.', ['unit'], 'in capitals'],
  ['Hon bor på Björkvägen 4.', ['address'], 'the street of the unit'],
  ['Hon flyttade från Storgatan 12 B.', ['address'], 'another street with its number'],
  ['Vid torget stod en bil.', [], 'a place without a number'],
  ['lördag 2026-09-12 kl. 01.30–06.40', ['dateWithTime'], 'day and time in figures'],
  ['lördag 2026-09-12\nkl. 01.30', ['dateWithTime'], 'over a line break'],
  ['Hon föll den 12 september 2026 och larmade kl. 01.30.', ['dateWithTime'], 'day and time in words'],
  ['Den 12 september 2026 var en lördag. Mötet är kl. 13.', [], 'a time that belongs to another sentence'],
  ['Beslutat 2026-11-05.', [], 'a day alone'],
  ['Fallet skedde i hennes bostad.', [], 'nothing a rule can see'],
])('%s', (said, kinds, _why) => {
  expect(kindsIn(said)).toEqual(kinds);
});

test('footnotes, headings and cells are read too, and each kind is told once, in a settled order', () => {
  const blocks = [
    heading(1, 'Björkgården avd. 2'),
    paragraph({ kind: 'citation', notes: ['K1: 2026-09-12 kl. 01.30.'] }),
    { kind: 'facts' as const, rows: [{ label: 'Ålder', inlines: [text('87 år')] }] },
    paragraph(text('Hon är 87 år.')),
  ];
  expect(identifyingKindsIn(blocks, place)).toEqual(['age', 'unit', 'dateWithTime']);
});

test('no unit and no address are found in every text', () => {
  expect(identifyingKindsIn([paragraph(text('Hon föll.'))], { units: [''], addresses: ['', ' '] })).toEqual(
    [],
  );
});
