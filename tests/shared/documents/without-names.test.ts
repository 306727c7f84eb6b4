import { expect, test } from 'vitest';
import { withoutNames } from '../../../shared/documents/without-names.ts';

const plain = withoutNames([
  { name: 'Kim Testmark', title: 'SAS' },
  { name: 'Kim Test', title: 'Enhetschef' },
  { name: 'Bo', title: 'Chef' },
  { name: 'A. (B) [C]', title: 'Registrator' },
]);

test.each([
  ['Antecknat av Kim Testmark.', 'Antecknat av SAS.', 'a name alone'],
  ['Av Kim Testmark, SAS.', 'Av SAS.', 'a name with its title'],
  ['Kim Testmark, SAS, beslutar', 'SAS beslutar', 'an apposition loses its closing comma'],
  ['Kim Testmark, SAS, MAS och chef', 'SAS, MAS och chef', 'a comma in a list of titles stays'],
  ['Kim Testmark, socialsekreterare', 'SAS, socialsekreterare', 'another title after the name stays'],
  ['Kim Testmarks beslut', 'SASs beslut', 'genitive'],
  ['Kim Test och Kim Testmark', 'Enhetschef och SAS', 'a name that begins another'],
  ['Kim Testmarksson', 'Kim Testmarksson', 'only whole words'],
  ['Han bor på Bo.', 'Han bor på Bo.', 'a name too short to tell from a word'],
  ['A. (B) [C] läser', 'Registrator läser', 'characters that mean something in a pattern'],
  ['KIM TESTMARK och kim testmark', 'SAS och SAS', 'capitals and small letters'],
  ['Testmark, Kim', 'SAS', 'the surname first'],
  ['K. Testmark och K Testmark', 'SAS och SAS', 'an initial'],
  ['Testmarks beslut, enligt TESTMARK', 'SASs beslut, enligt SAS', 'the surname alone'],
  ['testmark', 'testmark', 'the surname alone in small letters may be a word'],
  ['Kim var där', 'Kim var där', 'a first name alone may be another’s'],
  ['Test', 'Test', 'a surname that is a word'],
  ['', '', 'nothing'],
])('%j becomes %j: %s', (text, wanted) => {
  expect(plain(text)).toBe(wanted);
});

test('changes nothing without names', () => {
  expect(withoutNames([])('Kim Testmark')).toBe('Kim Testmark');
});

test('leaves a surname alone that two share, or that is a word of a unit', () => {
  const two = withoutNames(
    [
      { name: 'Kim Provsten', title: 'SAS' },
      { name: 'Bo Provsten', title: 'Chef' },
      { name: 'Ali Provlund', title: 'MAS' },
    ],
    ['Boendet Provlund'],
  );
  expect(two('Provsten på Provlund, Bo Provsten och Ali Provlund')).toBe(
    'Provsten på Provlund, Chef och MAS',
  );
});
