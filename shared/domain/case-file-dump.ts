import { caseFormat, caseFormatVersion, type CaseFile, type CaseFilePart } from './case-file.ts';
import { renameReferences, richForFile, richOfFile } from './case-file-rich.ts';
import type { StoredRecord } from './facts.ts';
import type { Parts } from './section.ts';

export interface CaseToDump {
  readonly regime: { readonly id: string; readonly parts: Parts };
  readonly internalReference: string;
  readonly fictional: boolean;
  readonly decidedAt: string | null;
  /** The instants of the records that came after it, by id. */
  readonly supplements: ReadonlyMap<string, string>;
  /** Records in their order, with record ids in links and prose, names and originals included. */
  readonly records: readonly StoredRecord[];
  readonly files: NonNullable<CaseFile['files']>;
  readonly ready: NonNullable<CaseFile['ready']>;
  readonly passed: NonNullable<CaseFile['passed']>;
}

/**
 * A case as its file. Importing the result gives the same case; a reference in prose to a record that has been removed
 * is left out, since the file does not hold that record. Empty parts are not written.
 */
export function dumpCaseFile(input: CaseToDump): CaseFile {
  const labels = new Map(input.records.map((record) => [record.id, record.label]));
  const parts = Object.entries(input.regime.parts).flatMap(([name, part]): [string, CaseFilePart][] => {
    const records = input.records.filter((record) => record.part === name);
    const written = records.map((record) => fieldsForFile(input.regime.parts, record, labels));
    if (part.kind === 'section') {
      const fields = written[0];
      return fields && Object.keys(fields).length > 0 ? [[name, fields]] : [];
    }
    return written.length > 0
      ? [[name, written.map((fields, index) => ({ id: records[index]?.label, ...fields }))]]
      : [];
  });
  return {
    format: caseFormat,
    version: caseFormatVersion,
    regime: input.regime.id,
    ...(input.fictional ? { fictional: true } : {}),
    internalReference: input.internalReference,
    case: Object.fromEntries(parts),
    ...(input.files.length > 0 ? { files: input.files } : {}),
    ...(input.decidedAt === null ? {} : { decidedAt: input.decidedAt }),
    ...(input.supplements.size > 0 ? { supplements: supplementsForFile(input) } : {}),
    ...(input.ready.length > 0 ? { ready: input.ready } : {}),
    ...(input.passed.length > 0 ? { passed: input.passed } : {}),
  };
}

function supplementsForFile({ records, supplements }: CaseToDump): NonNullable<CaseFile['supplements']> {
  return records.flatMap(({ id, label }) => {
    const at = supplements.get(id);
    return at === undefined ? [] : [{ record: label, at }];
  });
}

function fieldsForFile(
  parts: Parts,
  record: StoredRecord,
  labels: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const fields = parts[record.part]?.fields ?? {};
  const written = Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
    const value = record.fields[name];
    if (value === undefined || value === null) return [];
    if (field.kind === 'links' && Array.isArray(value))
      return [[name, value.flatMap((id) => labels.get(id) ?? [])]];
    if (field.kind === 'richText')
      return [[name, richForFile(renameReferences(richOfFile(value), (id) => labels.get(id)))]];
    return [[name, value]];
  });
  return Object.fromEntries(written);
}
