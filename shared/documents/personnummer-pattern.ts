import { hasCheckDigit } from '../domain/personnummer.ts';
import { looselyWrittenPersonnummer } from './loose-personnummer.ts';

/**
 * Finds what reads as a personnummer, samordningsnummer (day + 60) or the reserve number of a patient (a letter among the
 * last four): ten or twelve digits with any usual mark between, spaced out, in pairs, or with the date written with hyphens;
 * in the other ways it is written by hand see `looselyWrittenPersonnummer`.
 * The check digit is not tested but for ten digits together that begin as a telephone does: a mistyped number still points
 * at a person. In `cells`, the text of a table row read across, pairs and loose forms are left alone: they are numbers of
 * their own.
 * Form of the number: 18 § folkbokföringslagen (1991:481); verified: secondary.
 */
export function containsPersonnummer(text: string, across: 'text' | 'cells' = 'text'): boolean {
  if ([...text.matchAll(COMPACT)].some(([found]) => !isTelephone(found))) return true;
  if (WITHIN_CELLS.some((form) => form.test(text))) return true;
  return across === 'text' && (IN_PAIRS.test(text) || looselyWrittenPersonnummer(text));
}

/** 0701121213: a mobile number, or a person born in 2007. */
const isTelephone = (found: string): boolean => /^0\d{9}$/.test(found) && !hasCheckDigit(found);

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const MARK = '[-+\\u2010-\\u2015\\u2212]';
const DATE = `(?<!\\d)(?:(?:18|19|20) ?)?\\d\\d ?${MONTH} ?${DAY}`;

const COMPACT = new RegExp(`${DATE}(?: ?\\d{4}| ?${MARK} ?\\d\\d ?\\d\\d)(?!\\d)`, 'gu');

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

const WITHIN_CELLS = [OTHER_MARK, RESERVE, HYPHENATED_DATE];
