import { isEmptyRich } from '../../../richtext/plain.ts';
import type { RichText } from '../../../richtext/schema.ts';
import type { RuleContext } from '../../regime.ts';
import type { ProvisionKey } from '../law/provision-key.ts';
import type { LexSarahFacts } from '../parts.ts';
import type { DocumentId } from './code-rule.ts';
import type { FindingCode } from './codes.ts';

/** What a rule says before its provision and gates are looked up. */
export interface Remark {
  readonly code: FindingCode;
  /** `section.field`, `collection/label.field`, `collection` or `section`. */
  readonly field: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Given where the code's own gates, provision or firmness do not hold for this place. */
  readonly gates?: readonly DocumentId[];
  readonly provision?: ProvisionKey;
  readonly overridable?: boolean;
}

/** A rule of the findings: facts and context in, remarks out. Pure. */
export type Rule = (facts: LexSarahFacts, context: RuleContext) => readonly Remark[];

/** The remark when the condition holds. */
export function when(
  condition: boolean,
  code: FindingCode,
  field: string,
  more: Omit<Remark, 'code' | 'field'> = {},
): readonly Remark[] {
  return condition ? [{ code, field, ...more }] : [];
}

/** Asks for a field of a section: `required('S111', 'event.summary', facts.event.summary)`. */
export function required(code: FindingCode, field: string, value: FieldValue): readonly Remark[] {
  return when(isBlank(value), code, field);
}

/** Asks for a field of a record, and names the record by its label. */
export function requiredOf<Item extends { readonly label: string }>(
  code: FindingCode,
  collection: string,
  item: Item,
  field: Extract<keyof Item, string>,
  value: FieldValue,
): readonly Remark[] {
  return whenOf(isBlank(value), code, collection, item, field);
}

/** The remark on a record when the condition holds. */
export function whenOf(
  condition: boolean,
  code: FindingCode,
  collection: string,
  item: { readonly label: string },
  field: string,
  more: Omit<Remark, 'code' | 'field'> = {},
): readonly Remark[] {
  const values = { label: item.label, ...more.values };
  return when(condition, code, `${collection}/${item.label}.${field}`, { ...more, values });
}

export type FieldValue = string | number | boolean | readonly unknown[] | RichText | object | undefined;

/** Nothing has been said: absent, blank, an empty list or a rich text without content. */
export function isBlank(value: FieldValue): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return isRich(value) && isEmptyRich(value);
}

/** A value of a rich text field. */
export function isRich(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';
}
