import { expect, it } from 'vitest';
import { findingPlace } from '../../../../renderer/features/documents/finding-place.ts';
import { lexSarah } from '../../../../shared/regimes/lex-sarah/regime.ts';

it.each([
  ['a field of a section', 'registration.heading', /^[A-ZÅÄÖ]/],
  ['a field of a record, with its label', 'persons/P1.heard', 'P1 · Har fått komma till tals'],
  ['a whole collection', 'persons', lexSarah.text.parts['persons']?.title ?? ''],
  ['an unknown field of a part', 'persons/P1.nothing', /^P1 · ./],
])('names %s in the words of the case room', (_what, field, words) => {
  expect(findingPlace(lexSarah, { field })).toMatch(words);
});

it.each(['documents.utredning', 'constructor', ''])('knows of no place for %o', (field) => {
  expect(findingPlace(lexSarah, { field })).toBeNull();
});
