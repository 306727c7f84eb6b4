import { isEmptyRich } from '../richtext/plain.ts';
import type { RichText } from '../richtext/schema.ts';

/** What a field of a case may hold, or nothing. */
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
