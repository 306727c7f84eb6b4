import type { LexSarahFacts } from '../../../../shared/regimes/lex-sarah/parts.ts';
import { factsFrom } from './facts-from.ts';

/** What a row changes in a case that has nothing left to ask. */
export type Change = (facts: LexSarahFacts) => LexSarahFacts;
type Fields = Readonly<Record<string, unknown>>;

/** Fields of a section; undefined takes the field away. */
export const set =
  (part: keyof LexSarahFacts, fields: Fields): Change =>
  (facts) =>
    factsFrom({ ...facts, [part]: without({ ...facts[part], ...fields }) });

/** Fields of one record of a collection, by label. */
export const edit =
  (part: keyof LexSarahFacts, label: string, fields: Fields): Change =>
  (facts) => {
    const records = listOf(facts, part);
    if (!records.some((one) => one.label === label))
      throw new Error(`No ${String(part)} ${label} in the fixture`);
    return factsFrom({
      ...facts,
      [part]: records.map((one) => (one.label === label ? without({ ...one, ...fields }) : one)),
    });
  };

/** A whole collection, given its records without ids. */
export const records =
  (part: keyof LexSarahFacts, ...list: Fields[]): Change =>
  (facts) =>
    factsFrom({ ...facts, [part]: list.map((one) => ({ id: `id-${String(one['label'])}`, ...one })) });

/** One more record. */
export const add =
  (part: keyof LexSarahFacts, one: Fields): Change =>
  (facts) =>
    factsFrom({ ...facts, [part]: [...listOf(facts, part), { id: `id-${String(one['label'])}`, ...one }] });

/** Several changes after each other. */
export const both =
  (...changes: Change[]): Change =>
  (facts) =>
    changes.reduce((changed, change) => change(changed), facts);

function listOf(facts: LexSarahFacts, part: keyof LexSarahFacts): readonly { label: string }[] {
  const held = facts[part];
  return Array.isArray(held) ? held : [];
}

function without(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
