import type { StoredRecord } from '../../shared/domain/facts.ts';
import type { Parts } from '../../shared/domain/section.ts';
import { textOfBlock } from '../../shared/richtext/plain.ts';
import { richText } from '../../shared/richtext/schema.ts';

/** Every text of records as it is read: a rich text by the block, whatever in it is bold. Codes are among them. */
export function textsOfRecords(parts: Parts, records: readonly StoredRecord[]): string[] {
  return records.flatMap(({ part, fields }) =>
    Object.entries(fields).flatMap(([name, value]) =>
      parts[part]?.fields[name]?.kind === 'richText'
        ? richText.parse(value).content.map(textOfBlock)
        : stringsIn(value),
    ),
  );
}

/** The texts of any value of JSON. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
