/**
 * Finds what reads as a personnummer or samordningsnummer (day + 60): ten or twelve digits, with or without hyphen or plus, also
 * spaced out or with the date written with hyphens. The check digit is not tested: a mistyped number still points at a person.
 * Form of the number: 18 § folkbokföringslagen (1991:481); verified: secondary.
 */
export function containsPersonnummer(text: string): boolean {
  return COMPACT.test(text) || HYPHENATED_DATE.test(text);
}

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const MARK = '[-+\\u2010-\\u2015\\u2212]';

const COMPACT = new RegExp(
  `(?<!\\d)(?:(?:18|19|20) ?)?\\d\\d ?${MONTH} ?${DAY}(?: ?\\d{4}| ?${MARK} ?\\d\\d ?\\d\\d)(?!\\d)`,
  'u',
);

/** A date range (2025-11-22-2025-11-24, or with a space between) must not read as a number. */
const HYPHENATED_DATE = new RegExp(
  `(?<!\\d)(?:18|19|20)?\\d\\d-${MONTH}-${DAY} ?${MARK} ?\\d{4}(?!\\d|-\\d)`,
  'u',
);
