import type { Field, ValueOf } from './field.ts';

/** A group of fields that a case has once, such as its decision. */
export interface Section {
  readonly kind: 'section';
  readonly fields: Readonly<Record<string, Field>>;
  /** Part of what a fixed decision rests on: later changes are rättelse with a reason (domain decision 7). */
  readonly frozenByDecision: boolean;
}

/** A list of records of one kind, such as causes. Each record has a short label of its own, e.g. `O1`. */
export interface Collection {
  readonly kind: 'collection';
  readonly fields: Readonly<Record<string, Field>>;
  /** Prefix of the records' labels, unique within the regime. */
  readonly prefix: string;
  readonly frozenByDecision: boolean;
}

interface Freezing {
  readonly frozenByDecision?: boolean;
}

export function section<const Fields extends Record<string, Field>>(fields: Fields, options: Freezing = {}) {
  return { kind: 'section' as const, fields, frozenByDecision: options.frozenByDecision ?? true };
}

export function collection<const Fields extends Record<string, Field>>(
  prefix: string,
  fields: Fields,
  options: Freezing = {},
) {
  return { kind: 'collection' as const, prefix, fields, frozenByDecision: options.frozenByDecision ?? true };
}

/** What a case has in a section: every field optional, since storage accepts every unfinished case. */
export type SectionFacts<S> = S extends { readonly fields: infer Fields }
  ? { readonly [Name in keyof Fields]?: ValueOf<Fields[Name]> }
  : never;

/** A record of a collection. `id` is the register's own id, `label` the one people see and cite. */
export type RecordFacts<C> = { readonly id: string; readonly label: string } & SectionFacts<C>;

export type Parts = Readonly<Record<string, Section | Collection>>;

/** All that a case holds: one object per section, one array per collection. Empty parts are present and empty. */
export type FactsOf<P extends Parts> = {
  readonly [Name in keyof P]: P[Name] extends { readonly kind: 'section' }
    ? SectionFacts<P[Name]>
    : readonly RecordFacts<P[Name]>[];
};
