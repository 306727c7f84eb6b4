import { caseFormat, type CaseFile, type CaseFilePart, type CaseFileRecord } from './case-file.ts';
import { richForFile, richOfFile } from './case-file-rich.ts';
import type { Field } from './field.ts';
import { findingKey } from './passed-findings.ts';
import type { Parts } from './section.ts';

/** One string for one JSON value, whatever order its keys were written in: what the audit log hashes. */
export function canonicalValue(value: unknown): string {
  return JSON.stringify(value ?? null, sortKeys);
}

/**
 * One string for one case, however its file was written: key order, `$schema`, empty parts, block ids, rich text as text or
 * as blocks, and the derived hash of an original make no difference. Two files with the same string hold the same case.
 */
export function canonicalCaseFile(parts: Parts, file: CaseFile): string {
  const held = Object.entries(file.case).flatMap(([name, part]): [string, CaseFilePart][] => {
    const fields = parts[name]?.fields ?? {};
    if (isRecords(part))
      return part.length > 0 ? [[name, part.map((one) => canonicalRecord(fields, one))]] : [];
    if (!part || Object.keys(part).length === 0) return [];
    return [[name, canonicalRecord(fields, part)]];
  });
  const { $schema: _schema, files, ready, passed, supplements, fictional, ...rest } = file;
  return canonicalValue({
    ...rest,
    format: caseFormat,
    fictional: fictional === true,
    case: Object.fromEntries(held),
    files: sortedBy(files ?? [], (one) => one.attachment),
    ...(supplements ? { supplements: sortedBy(supplements, (one) => one.record) } : {}),
    ...(passed && passed.length > 0 ? { passed: sortedBy(passed, findingKey) } : {}),
    ready: sortedBy(ready ?? [], (one) => one.document).map((one) => ({ overrides: [], ...one })),
  });
}

/** Whether a part of a case file is a collection. */
export function isRecords(part: CaseFilePart): part is readonly CaseFileRecord[] {
  return Array.isArray(part);
}

function canonicalRecord(fields: Readonly<Record<string, Field>>, record: CaseFileRecord): CaseFileRecord {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, canonicalField(fields[name], value)]),
  );
}

function canonicalField(field: Field | undefined, value: unknown): unknown {
  if (field?.kind === 'richText') return richForFile(richOfFile(value));
  if (field?.kind === 'original' && typeof value === 'object' && value !== null && 'text' in value)
    return { text: value.text };
  return value;
}

function sortedBy<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
