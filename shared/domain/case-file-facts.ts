import type { CaseFile, CaseFileRecord } from './case-file.ts';
import { isRecords } from './case-file-canonical.ts';
import { renameReferences, richOfFile } from './case-file-rich.ts';
import { assembleFacts, type AnyFacts, type StoredRecord } from './facts.ts';
import type { Field } from './field.ts';
import type { Parts } from './section.ts';

/**
 * The facts of a checked case file, as the register would give them, with the labels of records as their ids. Rules and
 * templates can be run on a file without a register.
 */
export function factsOfCaseFile(parts: Parts, file: CaseFile): AnyFacts {
  return assembleFacts(
    parts,
    recordsOfCaseFile(parts, file, (_part, label) => label),
  );
}

/**
 * The records of a checked case file, every section included, in the file's order. `idOf` gives a record its id, once per
 * record (a section's label is empty); links, persons in prose and citations then go by id.
 */
export function recordsOfCaseFile(
  parts: Parts,
  file: CaseFile,
  idOf: (part: string, label: string) => string,
): StoredRecord[] {
  const ids = new Map<string, string>();
  const records = Object.keys(parts).flatMap((part) =>
    written(parts, file, part).map(({ label, fields }): StoredRecord => {
      const id = idOf(part, label);
      if (label !== '') ids.set(label, id);
      return { id, part, label, fields };
    }),
  );
  return records.map((record) => resolved(record, parts[record.part]?.fields ?? {}, ids));
}

function written(
  parts: Parts,
  file: CaseFile,
  part: string,
): readonly { readonly label: string; readonly fields: CaseFileRecord }[] {
  const content = Object.hasOwn(file.case, part) ? file.case[part] : undefined;
  if (parts[part]?.kind === 'section')
    return [{ label: '', fields: isRecords(content) ? {} : (content ?? {}) }];
  if (!isRecords(content)) return [];
  return content.map(({ id, ...fields }) => ({ label: String(id), fields }));
}

function resolved(
  record: StoredRecord,
  fields: Readonly<Record<string, Field>>,
  ids: ReadonlyMap<string, string>,
): StoredRecord {
  const values = Object.entries(record.fields).flatMap(([name, value]): [string, unknown][] => {
    const field = fields[name];
    if (value === undefined || !field) return [];
    if (field.kind === 'links' && Array.isArray(value))
      return [[name, value.flatMap((label) => ids.get(label) ?? [])]];
    if (field.kind === 'richText')
      return [[name, renameReferences(richOfFile(value), (label) => ids.get(label))]];
    return [[name, value]];
  });
  return { ...record, fields: Object.fromEntries(values) };
}
