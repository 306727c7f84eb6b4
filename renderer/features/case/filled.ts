import type { FieldView } from '../../../shared/api/cases.ts';
import { isEmptyRich } from '../../../shared/richtext/plain.ts';
import { richText } from '../../../shared/richtext/schema.ts';

/** Whether a field holds something a reader would see. */
export function holdsSomething(field: FieldView | undefined): boolean {
  if (!field) return false;
  if (field.kept) return true;
  const value = field.value;
  if (value === null || value === undefined || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  const rich = richText.safeParse(value);
  return rich.success ? !isEmptyRich(rich.data) : true;
}
