import type { Field } from '../../../domain/field.ts';
import { lexSarahParts, type LexSarahFacts } from '../parts.ts';

/** One field of the case that holds a value. */
export interface HeldField {
  readonly part: string;
  /** Label of the record, or '' in a section. */
  readonly label: string;
  readonly name: string;
  readonly kind: Field['kind'];
  readonly value: unknown;
}

/** Every field that holds a value, in the order of the parts. Values were typed when they were stored. */
export function fieldsOf(facts: LexSarahFacts): readonly HeldField[] {
  return Object.entries(facts).flatMap(([part, held]) =>
    isRecords(held)
      ? held.flatMap((record) => fieldsIn(part, record.label, record))
      : fieldsIn(part, '', held),
  );
}

export function pathOf({ part, label, name }: HeldField): string {
  return label === '' ? `${part}.${name}` : `${part}/${label}.${name}`;
}

/** The label as a value of a sentence; a section has none. */
export const labelOf = ({ label }: { readonly label: string }) => (label === '' ? {} : { label });

type Labelled = { readonly id: string; readonly label: string };

function isRecords(held: LexSarahFacts[keyof LexSarahFacts]): held is readonly Labelled[] {
  return Array.isArray(held);
}

const declared: ReadonlyMap<string, ReadonlyMap<string, Field>> = new Map(
  Object.entries(lexSarahParts).map(([part, { fields }]) => [
    part,
    new Map<string, Field>(Object.entries(fields)),
  ]),
);

function fieldsIn(part: string, label: string, record: object): readonly HeldField[] {
  return Object.entries(record).flatMap(([name, value]: [string, unknown]) => {
    const kind = declared.get(part)?.get(name)?.kind;
    return kind === undefined || value === undefined ? [] : [{ part, label, name, kind, value }];
  });
}
