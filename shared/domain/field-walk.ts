import type { AnyFacts } from './facts.ts';
import type { Field } from './field.ts';
import { fieldPath } from './field-path.ts';
import type { Parts } from './section.ts';

/** One field of the case that holds a value. */
export interface HeldField {
  readonly part: string;
  /** Label of the record, or '' in a section. */
  readonly label: string;
  readonly name: string;
  readonly kind: Field['kind'];
  readonly value: unknown;
}

/**
 * Every field of the given parts that holds a value, in the order of the facts. Values were typed when they were stored.
 * The same facts are walked once: several rules ask for them after each other.
 */
export function fieldsOf(parts: Parts, facts: AnyFacts): readonly HeldField[] {
  const known = walks.get(facts);
  if (known?.parts === parts) return known.fields;
  const fields = Object.entries(facts).flatMap(([part, held]) => fieldsOfPart(parts, part, held));
  walks.set(facts, { parts, fields });
  return fields;
}

/** `part.field`, without the record. */
export const nameOf = ({ part, name }: HeldField): string => `${part}.${name}`;

export const pathOf = ({ part, label, name }: HeldField): string => fieldPath(part, label, name);

/** The label as a value of a sentence; a section has none. */
export const labelOf = ({ label }: { readonly label: string }) => (label === '' ? {} : { label });

/** Facts never change; a changed case is new facts. */
const walks = new WeakMap<AnyFacts, { readonly parts: Parts; readonly fields: readonly HeldField[] }>();

function fieldsOfPart(parts: Parts, part: string, held: object): readonly HeldField[] {
  const declared = parts[part]?.fields;
  if (!declared) return [];
  if (!isRecords(held)) return fieldsIn(part, '', held, declared);
  return held.flatMap((record) => fieldsIn(part, record.label, record, declared));
}

function fieldsIn(
  part: string,
  label: string,
  record: object,
  declared: Readonly<Record<string, Field>>,
): readonly HeldField[] {
  const entries: [string, unknown][] = Object.entries(record);
  const fields: HeldField[] = [];
  for (const [name, value] of entries) {
    const kind = Object.hasOwn(declared, name) ? declared[name]?.kind : undefined;
    if (kind !== undefined && value !== undefined) fields.push({ part, label, name, kind, value });
  }
  return fields;
}

function isRecords(held: object): held is readonly { readonly label: string }[] {
  return Array.isArray(held);
}
