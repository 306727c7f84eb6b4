import { isBlank, type FieldValue } from './blank.ts';

/** Values for the sentence of a finding: codes, labels, dates and numbers. Never names of persons. */
export type RemarkValues = Readonly<Record<string, string | number>>;

/** What a rule says: which rule, and where the remedy is. Provision and gates are the regime's own. */
export interface RemarkOf<Code extends string> {
  readonly code: Code;
  /** `section.field`, `collection/label.field`, `collection` or `section`. */
  readonly field: string;
  readonly values?: RemarkValues;
}

/** The remark when the condition holds. */
export function when<Code extends string>(
  condition: boolean,
  code: Code,
  field: string,
  values?: RemarkValues,
): readonly RemarkOf<Code>[] {
  if (!condition) return [];
  return [values ? { code, field, values } : { code, field }];
}

/** Asks for a field of a section: `required('S111', 'event.summary', facts.event.summary)`. */
export function required<Code extends string>(
  code: Code,
  field: string,
  value: FieldValue,
): readonly RemarkOf<Code>[] {
  return when(isBlank(value), code, field);
}

/** Asks for a field of a record, and names the record by its label. */
export function requiredOf<Code extends string, Item extends { readonly label: string }>(
  code: Code,
  collection: string,
  item: Item,
  field: Extract<keyof Item, string>,
  value: FieldValue,
): readonly RemarkOf<Code>[] {
  return whenOf(isBlank(value), code, collection, item, field);
}

/** The remark on a record when the condition holds. */
export function whenOf<Code extends string>(
  condition: boolean,
  code: Code,
  collection: string,
  item: { readonly label: string },
  field: string,
  values: RemarkValues = {},
): readonly RemarkOf<Code>[] {
  if (!condition) return [];
  return [{ code, field: `${collection}/${item.label}.${field}`, values: { label: item.label, ...values } }];
}
