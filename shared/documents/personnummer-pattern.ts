import { hasCheckDigit } from '../domain/personnummer.ts';
import { DAY, MONTH, looseForms, tightForms, type NumberForm } from './loose-personnummer.ts';

/**
 * Finds what reads as a personnummer, samordningsnummer (day + 60) or the reserve number of a patient (a letter among the
 * last four), in the forms of `tightForms` and `looseForms`, in text prepared by `comparableText`. In `cells`, the text of
 * a table row read across, pairs and loose forms are left alone: they are numbers of their own.
 *
 * Both misses and false finds cost: a number that is missed points at a person, and a find in the log of an alarm stops
 * every document of a case about it. Therefore the check digit (of ten digits, as in the register of the population)
 * decides wherever the same digits are often something else: for every birth year from 2000 on, since those are also the
 * days of the events, and for forms that nobody types by habit. A mistyped number of an older person in the usual form
 * still counts, and so does a loose one beside a word that says what it is or in the name of a file.
 * Form of the number: 18 § folkbokföringslagen (1991:481); verified: secondary.
 */
export function containsPersonnummer(text: string, across: 'text' | 'cells' = 'text'): boolean {
  if (!/(?:\d\D*){8}/.test(text)) return false;
  const forms = across === 'text' ? [...tightForms, ...looseForms] : tightForms;
  return RESERVE.test(text) || forms.some((form) => isFound(form, text));
}

function isFound(form: NumberForm, text: string): boolean {
  const pattern = new RegExp(form.pattern);
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (isPersonnummer(form, found)) return true;
    // A date that is no personnummer may be followed by one that begins within what was read.
    pattern.lastIndex = found.index + 1;
  }
  return false;
}

function isPersonnummer(form: NumberForm, found: RegExpExecArray): boolean {
  const digitsOf = (name: string): string => (found.groups?.[name] ?? '').replace(/\D/g, '');
  const [century, year, last] = [digitsOf('century'), digitsOf('year'), digitsOf('last')];
  const fits = hasCheckDigit(year + digitsOf('month') + digitsOf('day') + last);
  const isHundred = century === '' && found[0].includes('+');
  const mayBeNow = century === '20' || (century === '' && year <= '30' && !isHundred);
  if (mayBeNow) return fits && !(form.mayBeTime && readsAsTime(last));
  return fits || (form.kind === 'tight' && TIGHT.test(found[0])) || (form.kind !== 'wide' && isTold(found));
}

const readsAsTime = (last: string): boolean => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(last);

/** All digits together, or the last four after a hyphen or plus. */
const TIGHT = /^(?:\d{2})?\d{6}(?: ?[-+\u2010-\u2015\u2212] ?)?\d{4}$/u;

/** The words around it say what it is, or it is in the name of a file (340101_1234). */
function isTold({ 0: found, index, input }: RegExpExecArray): boolean {
  const end = index + found.length;
  const near = input.slice(Math.max(0, index - 40), index) + ' ' + input.slice(end, end + 25);
  return /_/.test(input.slice(Math.max(0, index - 1), end + 1)) || TELLING.test(near);
}

const TELLING = /person ?-?(?:nummer|nr)|samordningsn|pers?\.? ?nr|p\.?nr|född/iu;

/** 390314-T809, 19390314-TF12; they have no check digit. Other pairs of letters are words: 20251122-kl09. */
const RESERVE = new RegExp(
  `(?<!\\d)(?:(?:18|19|20) ?)?\\d\\d(?: ?${MONTH} ?${DAY}|-${MONTH}-${DAY}) ?[-+\\u2010-\\u2015\\u2212] ?(?:\\p{L}\\d{3}|tf\\d{2})(?![\\p{L}\\d]|-\\d)`,
  'iu',
);
