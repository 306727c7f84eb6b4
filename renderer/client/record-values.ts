import type { RecordView } from '../../shared/api/cases.ts';
import { linkIds } from '../../shared/domain/link-ids.ts';
import { moment, type Moment } from '../../shared/domain/values.ts';

/** What a text field of a record says, without the blanks around it; '' where it says nothing. */
export function textIn(record: RecordView, field: string): string {
  return trimmed(record.fields[field]?.value);
}

/** The same of a value. */
export const trimmed = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The ids in a field of links of a record. */
export function idsIn(record: RecordView, field: string): readonly string[] {
  return linkIds(record.fields[field]?.value);
}

/** The time in a field of a record; undefined where none is said. */
export function momentIn(record: RecordView, field: string): Moment | undefined {
  return moment.safeParse(record.fields[field]?.value).data;
}
