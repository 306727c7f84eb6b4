import { findBlameWords } from '../../../domain/blame-words.ts';
import { comparableText, namePattern } from '../../../documents/name-pattern.ts';
import { containsPersonnummer } from '../../../documents/personnummer-pattern.ts';
import { textOfBlock } from '../../../richtext/plain.ts';
import { blameWords } from '../../../text/blame-words.ts';
import type { LexSarahFacts } from '../parts.ts';
import { fieldsOf, labelOf, pathOf, type HeldField } from './field-walk.ts';
import { isBlank, isRich, type Remark, type Rule } from './remark.ts';

/**
 * What texts should not hold: words that put the blame on a person (K7; IVO's follow-up of lex Sarah 2017, official, checked
 * 2026-11-22: no "syndabockar"), names of staff (K21) and personnummer (D2) outside the key table (OSL 26 kap. 1 §,
 * verbatim). Advice only: a word may be quoted.
 */
export const proseRules: Rule = (facts) => {
  const texts = fieldsOf(facts).flatMap(proseIn);
  return [...texts.flatMap(blameRemarks), ...staffNameRemarks(texts, facts), ...texts.flatMap(numberRemarks)];
};

interface Prose {
  readonly place: HeldField;
  readonly text: string;
}

/** A person's own account and a pasted original keep their own words. */
const ownWords = [
  'persons.ownAccount',
  'persons.name',
  'persons.contact',
  'followUps.ownWords',
  'communications.answer',
  'sources.content',
];
/** What ought to have happened may say "borde ha". */
const norms = ['events.should', 'deviations.should', 'deviations.norm'];

function proseIn(place: HeldField): readonly Prose[] {
  const { kind, value } = place;
  if (kind === 'text' || kind === 'longText')
    return typeof value === 'string' ? [{ place, text: value }] : [];
  return kind === 'richText' && isRich(value)
    ? [{ place, text: value.content.map(textOfBlock).join('\n') }]
    : [];
}

function blameRemarks({ place, text }: Prose): readonly Remark[] {
  const named = `${place.part}.${place.name}`;
  if (place.kind === 'text' || ownWords.includes(named) || norms.includes(named)) return [];
  return findBlameWords(text, blameWords).map((word) => remark('K7', place, { word }));
}

function staffNameRemarks(texts: readonly Prose[], { persons }: LexSarahFacts): readonly Remark[] {
  const staff = persons.filter(
    ({ role, name }) => (role === 'personal' || role === 'chef') && !isBlank(name),
  );
  const patterns = staff
    .map(({ name }) => namePattern(name ?? ''))
    .filter((pattern) => pattern !== undefined);
  if (patterns.length === 0) return [];
  return texts
    .filter(({ place }) => place.kind !== 'text')
    .filter(({ text }) => patterns.some((pattern) => pattern.test(comparableText(text))))
    .map(({ place }) => remark('K21', place));
}

function numberRemarks({ place, text }: Prose): readonly Remark[] {
  return containsPersonnummer(text) ? [remark('D2', place)] : [];
}

function remark(code: Remark['code'], place: HeldField, values: Remark['values'] = {}): Remark {
  return { code, field: pathOf(place), values: { ...labelOf(place), ...values } };
}
