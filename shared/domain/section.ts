import type { Field, ValueOf } from './field.ts';

/** What a later change of is rättelse with a reason; see `frozenBy`. */
export interface Frozen {
  /** Part of what a fixed decision rests on (domain decision 7). */
  readonly frozenByDecision: boolean;
  /** Fields of a frozen part that tell of what is done after the decision, such as telling the reporter. */
  readonly openAfterDecision: readonly string[];
  /** Fields that are a statement to somebody else from the day that `set` holds. */
  readonly frozenOnce: FrozenOnce | null;
}

export interface FrozenOnce {
  /**
   * The field whose value freezes the others, e.g. the day of sending: of the same part, or of a section as
   * `notification.sentOn`. It may be changed itself, but not emptied.
   */
  readonly set: string;
  readonly fields: readonly string[];
}

/** A group of fields that a case has once, such as its decision. */
export interface Section extends Frozen {
  readonly kind: 'section';
  readonly fields: Readonly<Record<string, Field>>;
}

/** A list of records of one kind, such as causes. Each record has a short label of its own, e.g. `O1`. */
export interface Collection extends Frozen {
  readonly kind: 'collection';
  readonly fields: Readonly<Record<string, Field>>;
  /** Prefix of the records' labels, unique within the regime. */
  readonly prefix: string;
  /** Records may be added after the decision as dated supplements, and are then open; those it rests on are frozen. */
  readonly takesSupplements: boolean;
}

interface Freezing<Name extends string> {
  readonly frozenByDecision?: boolean;
  readonly openAfterDecision?: readonly Name[];
  readonly frozenOnce?: { readonly set: Name | `${string}.${string}`; readonly fields: readonly Name[] };
}

interface CollectionFreezing<Name extends string> extends Freezing<Name> {
  readonly takesSupplements?: boolean;
}

/** Declares a section. It is frozen by the decision unless said otherwise. */
export function section<const Fields extends Record<string, Field>>(
  fields: Fields,
  options: Freezing<keyof Fields & string> = {},
) {
  return { kind: 'section' as const, fields, ...freezing(options) };
}

/** Declares a collection, whose labels begin with `prefix`. It is frozen by the decision unless said otherwise. */
export function collection<const Fields extends Record<string, Field>>(
  prefix: string,
  fields: Fields,
  options: CollectionFreezing<keyof Fields & string> = {},
) {
  const { takesSupplements = false } = options;
  return { kind: 'collection' as const, prefix, fields, takesSupplements, ...freezing(options) };
}

function freezing(options: Freezing<string>): Frozen {
  const { frozenByDecision = true, openAfterDecision = [], frozenOnce = null } = options;
  return { frozenByDecision, openAfterDecision, frozenOnce };
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
