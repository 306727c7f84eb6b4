import { findCycle } from './acyclic.ts';
import type { CaseFile, CaseFileRecord } from './case-file.ts';
import { isRecords } from './case-file-canonical.ts';
import { problem, problemsOfIssues, type CaseFileProblem } from './case-file-problems.ts';
import { blockBytes, referencesOf, richOfFile } from './case-file-rich.ts';
import type { Field } from './field.ts';
import { richBlockLimit } from '../richtext/schema.ts';
import { takesSupplements } from './freezing.ts';
import type { Parts } from './section.ts';
import { original } from './values.ts';

/** Links one file may hold: so many that no case has them, so few that looking for cycles stays cheap. */
const caseFileLinksLimit = 100_000;

export interface CaseFileRegime {
  readonly id: string;
  readonly parts: Parts;
  readonly documents: readonly { readonly id: string }[];
}

/**
 * What the types alone cannot see in a case file: labels used twice, links to nothing or to the wrong collection, circles,
 * texts too large for one block, originals whose hash does not fit, and marks on documents or files that do not exist.
 */
export function checkCaseFile(
  regime: CaseFileRegime,
  file: CaseFile,
  sha256: (text: string) => string,
): CaseFileProblem[] {
  const values = [...writtenValues(regime.parts, file)];
  const { labels, problems } = collectLabels(regime.parts, file);
  problems.push(...linkProblems(values, labels));
  if (problems.length === 0) problems.push(...cycleProblems(regime.parts, values));
  for (const { path, field, value } of values) {
    if (field.kind === 'richText') problems.push(...richProblems(path, value, labels));
    if (field.kind === 'original' && !isTrueToHash(value, sha256))
      problems.push(problem(path, 'hash-differs'));
  }
  return [
    ...problems,
    ...enclosedProblems(regime, file, labels),
    ...supplementProblems(regime.parts, file, labels),
  ];
}

interface WrittenValue {
  readonly path: readonly PropertyKey[];
  readonly part: string;
  readonly label: string;
  readonly field: Field;
  readonly name: string;
  readonly value: unknown;
}

function* writtenValues(parts: Parts, file: CaseFile): Generator<WrittenValue> {
  for (const [part, content] of Object.entries(file.case)) {
    const fields = parts[part]?.fields ?? {};
    const records: readonly CaseFileRecord[] = isRecords(content) ? content : content ? [content] : [];
    for (const [index, record] of records.entries()) {
      const place = isRecords(content) ? ['case', part, index] : ['case', part];
      for (const [name, value] of Object.entries(record)) {
        const field = fields[name];
        if (field && value !== undefined)
          yield { path: [...place, name], part, label: String(record['id'] ?? ''), field, name, value };
      }
    }
  }
}

function collectLabels(
  parts: Parts,
  file: CaseFile,
): { labels: Map<string, string>; problems: CaseFileProblem[] } {
  const labels = new Map<string, string>();
  const problems: CaseFileProblem[] = [];
  for (const part of Object.keys(parts)) {
    const content = file.case[part];
    if (!isRecords(content)) continue;
    for (const [index, record] of content.entries()) {
      const label = String(record['id']);
      if (labels.has(label)) problems.push(problem(['case', part, index, 'id'], 'repeated'));
      else labels.set(label, part);
    }
  }
  return { labels, problems };
}

function linkProblems(
  values: readonly WrittenValue[],
  labels: ReadonlyMap<string, string>,
): CaseFileProblem[] {
  const problems: CaseFileProblem[] = [];
  let count = 0;
  for (const { path, field, value } of values) {
    if (field.kind !== 'links' || !Array.isArray(value)) continue;
    count += value.length;
    // The file's own schema knows labels; how many there may be, and that none comes twice, is the field's to say.
    const counted = field.schema.safeParse(value);
    const miscount = counted.success ? undefined : problemsOfIssues(counted.error.issues, value)[0];
    if (miscount) problems.push(problem(path, miscount.code));
    for (const [index, label] of value.entries()) {
      const target = labels.get(label);
      if (target === undefined) problems.push(problem([...path, index], 'unknown-label', [label]));
      else if (!field.to.includes(target))
        problems.push(problem([...path, index], 'wrong-link-target', [label]));
    }
  }
  return count > caseFileLinksLimit ? [problem(['case'], 'too-many')] : problems;
}

/** A field that may point into its own collection must not lead back to where it began (rule K4). */
function cycleProblems(parts: Parts, values: readonly WrittenValue[]): CaseFileProblem[] {
  return Object.entries(parts).flatMap(([part, { fields }]) =>
    Object.entries(fields).flatMap(([name, field]) => {
      if (field.kind !== 'links' || !field.to.includes(part)) return [];
      const edges = values
        .filter((one) => one.part === part && one.name === name)
        .flatMap(({ label, value }) =>
          (Array.isArray(value) ? value : []).map((to): [string, string] => [label, to]),
        );
      const cycle = findCycle(edges);
      return cycle ? [problem(['case', part], 'cycle', cycle)] : [];
    }),
  );
}

function richProblems(
  path: readonly PropertyKey[],
  value: unknown,
  labels: ReadonlyMap<string, string>,
): CaseFileProblem[] {
  const doc = richOfFile(value);
  const problems: CaseFileProblem[] = [];
  if (doc.content.some((block) => blockBytes(block) > richBlockLimit))
    problems.push(problem(path, 'block-too-large'));
  const lost = referencesOf(doc).filter((label) => !labels.has(label));
  if (lost.length > 0) problems.push(problem(path, 'unknown-label', [...new Set(lost)]));
  return problems;
}

function isTrueToHash(value: unknown, sha256: (text: string) => string): boolean {
  const { text, sha256: stated } = original.parse(value);
  return stated === undefined || stated === sha256(text);
}

function enclosedProblems(
  regime: CaseFileRegime,
  file: CaseFile,
  labels: ReadonlyMap<string, string>,
): CaseFileProblem[] {
  const described = new Set<string>();
  const marked = new Set<string>();
  const problems: CaseFileProblem[] = [];
  for (const [index, { attachment }] of (file.files ?? []).entries()) {
    const path = ['files', index, 'attachment'];
    if (labels.get(attachment) !== 'attachments') problems.push(problem(path, 'unknown-label', [attachment]));
    else if (described.has(attachment)) problems.push(problem(path, 'repeated'));
    described.add(attachment);
  }
  for (const [index, { document }] of (file.ready ?? []).entries()) {
    const path = ['ready', index, 'document'];
    if (!regime.documents.some(({ id }) => id === document)) problems.push(problem(path, 'unknown-document'));
    else if (marked.has(document)) problems.push(problem(path, 'repeated'));
    marked.add(document);
  }
  return problems;
}

/** What came after a decision is a record of a part that takes such, named once, in a file with a decision it came after. */
function supplementProblems(
  parts: Parts,
  { supplements = [], decidedAt }: CaseFile,
  labels: ReadonlyMap<string, string>,
): CaseFileProblem[] {
  const named = new Set<string>();
  return supplements.flatMap(({ record, at }, index) => {
    const part = parts[labels.get(record) ?? ''];
    const isRepeated = named.has(record);
    named.add(record);
    if (!part) return [problem(['supplements', index, 'record'], 'unknown-label', [record])];
    if (isRepeated) return [problem(['supplements', index, 'record'], 'repeated')];
    if (!takesSupplements(part))
      return [problem(['supplements', index, 'record'], 'wrong-link-target', [record])];
    const isAfter = decidedAt !== undefined && Date.parse(at) > Date.parse(decidedAt);
    return isAfter ? [] : [problem(['supplements', index, 'at'], 'not-after-decision')];
  });
}
