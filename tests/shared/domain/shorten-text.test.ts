import { expect, it } from 'vitest';
import { shortenAtSentence } from '../../../shared/domain/shorten-text.ts';

it.each([
  ['a short text stays', 'Hon föll.', 20, 'Hon föll.', false],
  ['up to the last whole sentence', 'Hon föll. Ingen kom förrän på morgonen.', 25, 'Hon föll.', true],
  ['a sentence that ends at the very limit', 'Hon föll. Ingen kom. Sedan.', 20, 'Hon föll. Ingen kom.', true],
  [
    '"kl." before digits ends no sentence',
    'Larmet gick kl. 02.40 och ingen kom.',
    30,
    'Larmet gick kl. 02.40 och …',
    true,
  ],
  [
    '"bl.a." before a small letter ends none',
    'Hon saknade bl.a. larmet i rummet.',
    24,
    'Hon saknade bl.a. …',
    true,
  ],
  ['a closing quotation mark belongs to it', '"Jag ringde." Ingen svarade henne.', 20, '"Jag ringde."', true],
  ['one long word is cut', 'a'.repeat(30), 10, `${'a'.repeat(8)} …`, true],
])('%s', (_, text, most, short, isShortened) => {
  expect(shortenAtSentence(text, most)).toEqual({ text: short, isShortened });
  expect(short.length).toBeLessThanOrEqual(Math.max(most, text.length));
});
