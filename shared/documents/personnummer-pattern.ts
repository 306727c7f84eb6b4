/**
 * Finds what reads as a personnummer, samordningsnummer (day + 60) or the reserve number of a patient (a letter among the
 * last four): ten or twelve digits with any usual mark between, spaced out, in pairs, or with the date written with hyphens.
 * The check digit is not tested: a mistyped number still points at a person. In `cells`, the text of a table row read
 * across, pairs are left alone: they are numbers of their own.
 * Form of the number: 18 § folkbokföringslagen (1991:481); verified: secondary.
 */
export function containsPersonnummer(text: string, across: 'text' | 'cells' = 'text'): boolean {
  const forms = across === 'text' ? [...WITHIN_CELLS, IN_PAIRS] : WITHIN_CELLS;
  return forms.some((form) => form.test(text));
}

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const MARK = '[-+\\u2010-\\u2015\\u2212]';
const DATE = `(?<!\\d)(?:(?:18|19|20) ?)?\\d\\d ?${MONTH} ?${DAY}`;

const COMPACT = new RegExp(`${DATE}(?: ?\\d{4}| ?${MARK} ?\\d\\d ?\\d\\d)(?!\\d)`, 'u');

/** A year after the slash is that of a diarienummer: 120512/2025. */
const OTHER_MARK = new RegExp(`${DATE} ?(?:[.:]|/(?! ?(?:199|20[0-4])\\d(?!\\d))) ?\\d{4}(?!\\d)`, 'u');

/** 390314-T809, 19390314-TF12. Other pairs of letters are words: 20251122-kl09. */
const RESERVE = new RegExp(`${DATE} ?${MARK} ?(?:\\p{L}\\d{3}|tf\\d{2})(?![\\p{L}\\d])`, 'iu');

/** A date range (2025-11-22-2025-11-24, or with a space between) must not read as a number. */
const HYPHENATED_DATE = new RegExp(
  `(?<!\\d)(?:18|19|20)?\\d\\d-${MONTH}-${DAY} ?${MARK} ?(?:\\d{4}|\\p{L}\\d{3})(?![\\p{L}\\d]|-\\d)`,
  'u',
);

/** 39 03 14 98 09, and nothing longer: a row of more pairs is a row of numbers. */
const IN_PAIRS = new RegExp(
  `(?<!\\d[ ,.:-]?)(?:(?:18|19|20) )?\\d\\d ${MONTH} ${DAY} \\d\\d \\d\\d(?![ ,.:-]?\\d)`,
  'u',
);

const WITHIN_CELLS = [COMPACT, OTHER_MARK, RESERVE, HYPHENATED_DATE];
