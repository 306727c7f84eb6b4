import type { Field, ValueOf } from './field.ts';

/** A group of fields that a case has once, such as its decision. */
export interface Section {
  readonly kind: 'section';
  readonly fields: Readonly<Record<string, Field>>;
  /** Part of what a fixed decision rests on: later changes are rättelse with a reason (domain decision 7). */
  readonly frozenByDecision: boolean;
  /** Fields of a frozen part that tell of what is done after the decision, such as telling the reporter. */
  readonly openAfterDecision: readonly string[];
}

/** A list of records of one kind, such as causes. Each record has a short label of its own, e.g. `O1`. */
export interface Collection {
  readonly kind: 'collection';
  readonly fields: Readonly<Record<string, Field>>;
  /** Prefix of the records' labels, unique within the regime. */
  readonly prefix: string;
  readonly frozenByDecision: boolean;
  readonly openAfterDecision: readonly string[];
}

interface Freezing<Name extends string> {
  readonly frozenByDecision?: boolean;
  readonly openAfterDecision?: readonly Name[];
}

/** Whether a fixed decision freezes a field of the part. Null asks for the records themselves: adding and removing. */
export function freezes(part: Section | Collection, field: string | null): boolean {
  return part.frozenByDecision && (field === null || !part.openAfterDecision.includes(field));
}

export function section<const Fields extends Record<string, Field>>(
  fields: Fields,
  options: Freezing<keyof Fields & string> = {},
) {
  return { kind: 'section' as const, fields, ...freezing(options) };
}

export function collection<const Fields extends Record<string, Field>>(
  prefix: string,
  fields: Fields,
  options: Freezing<keyof Fields & string> = {},
) {
  return { kind: 'collection' as const, prefix, fields, ...freezing(options) };
}

function freezing({ frozenByDecision = true, openAfterDecision = [] }: Freezing<string>) {
  const open: readonly string[] = openAfterDecision;
  return { frozenByDecision, openAfterDecision: open };
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
