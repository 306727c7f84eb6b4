import type { RecordView } from '../../shared/api/cases.ts';
import { assembleFacts, type AnyFacts, type StoredRecord } from '../../shared/domain/facts.ts';
import { withId } from '../../shared/domain/case-file-rich.ts';
import type { RichText } from '../../shared/richtext/schema.ts';
import type { Parts } from '../../shared/domain/section.ts';
import type { Regime } from '../../shared/regimes/regime.ts';
import { attachmentsIn, type StoredAttachment } from '../repositories/attachments.ts';
import type { ReadDb } from '../repositories/db.ts';
import { fieldsIn, type StoredField } from '../repositories/fields.ts';
import {
  identitiesIn,
  identityMarksIn,
  type IdentityMark,
  type StoredIdentity,
} from '../repositories/identities.ts';
import { linkSetsIn, type LinkSet } from '../repositories/links.ts';
import { originalsIn, type StoredOriginal } from '../repositories/originals.ts';
import { recordHeads, type RecordHead, type RecordScope } from '../repositories/records.ts';
import { blocksIn, type StoredBlock } from '../repositories/rich-blocks.ts';

/** Everything stored of the records in scope, by record id. Names of the key table only when they were asked for. */
export interface CaseContent {
  readonly records: readonly RecordHead[];
  readonly fields: ReadonlyMap<string, readonly StoredField[]>;
  readonly links: ReadonlyMap<string, readonly LinkSet[]>;
  readonly blocks: ReadonlyMap<string, readonly StoredBlock[]>;
  readonly originals: ReadonlyMap<string, readonly StoredOriginal[]>;
  readonly marks: ReadonlyMap<string, readonly IdentityMark[]>;
  readonly identities: ReadonlyMap<string, readonly StoredIdentity[]>;
  readonly files: ReadonlyMap<string, readonly StoredAttachment[]>;
}

/** What to read besides the plain fields. */
export interface ContentChoice {
  readonly names: boolean;
}

/** One statement for each table, however large the case. */
export async function loadContent(
  db: ReadDb,
  scope: RecordScope,
  choice: ContentChoice,
): Promise<CaseContent> {
  return {
    records: await recordHeads(db, scope),
    fields: byRecord(await fieldsIn(db, scope)),
    links: byRecord(await linkSetsIn(db, scope)),
    blocks: byRecord(await blocksIn(db, scope)),
    originals: byRecord(await originalsIn(db, scope)),
    marks: choice.names ? new Map() : byRecord(await identityMarksIn(db, scope)),
    identities: choice.names ? byRecord(await identitiesIn(db, scope)) : new Map(),
    files: byRecord(await attachmentsIn(db, scope)),
  };
}

/** Plain fields and links alone: what a summary is made of. */
export async function loadSummaryContent(db: ReadDb, scope: RecordScope): Promise<CaseContent> {
  return {
    records: await recordHeads(db, scope),
    fields: byRecord(await fieldsIn(db, scope)),
    links: byRecord(await linkSetsIn(db, scope)),
    blocks: new Map(),
    originals: new Map(),
    marks: new Map(),
    identities: new Map(),
    files: new Map(),
  };
}

/** Facts of some parts of many cases of one regime, one statement for each table, by case id; a case with nothing in them is left out. */
export async function factsByCase(
  db: ReadDb,
  regime: Regime,
  scope: { readonly caseIds: readonly string[]; readonly parts: readonly string[] },
): Promise<ReadonlyMap<string, AnyFacts>> {
  const content = await loadSummaryContent(db, scope);
  const caseOf = new Map(content.records.map((record) => [record.id, record.caseId]));
  const byCase = Map.groupBy(storedRecords(regime.parts, content), (record) => caseOf.get(record.id) ?? '');
  return new Map([...byCase].map(([caseId, records]) => [caseId, assembleFacts(regime.parts, records)]));
}

/** The facts of a case whose content has been read. */
export function factsOf(parts: Parts, content: CaseContent): AnyFacts {
  return assembleFacts(parts, storedRecords(parts, content));
}

/** The records with their values as rules and case files see them; empty fields are left out. */
export function storedRecords(parts: Parts, content: CaseContent): StoredRecord[] {
  return content.records.map((record) => ({
    id: record.id,
    part: record.part,
    label: record.label,
    fields: Object.fromEntries(
      Object.entries(fieldViews(parts, content, record))
        .filter(([, view]) => view.value !== null)
        .map(([name, view]) => [name, view.value]),
    ),
  }));
}

/** The records as the contract shows them. */
export function recordViews(parts: Parts, content: CaseContent): RecordView[] {
  return content.records.map((record) => {
    const view: RecordView = {
      id: record.id,
      part: record.part,
      label: record.label,
      position: record.position,
      revision: record.revision,
      supplementAt: record.supplementAt,
      fields: fieldViews(parts, content, record),
    };
    return record.part === 'attachments'
      ? { ...view, file: fileOf(content.files.get(record.id)?.[0]) }
      : view;
  });
}

/** Bytes that are really here: neither on their way nor merely described by an imported file. */
function fileOf(stored: StoredAttachment | undefined): RecordView['file'] {
  if (stored?.state !== 'complete' || stored.sha256 === null) return null;
  return { name: stored.name, mediaType: stored.mediaType, size: stored.size, sha256: stored.sha256 };
}

function fieldViews(parts: Parts, content: CaseContent, record: RecordHead): RecordView['fields'] {
  const declared = parts[record.part]?.fields ?? {};
  const views: [string, RecordView['fields'][string]][] = [];
  for (const field of content.fields.get(record.id) ?? []) {
    const rich = Object.hasOwn(declared, field.name) && declared[field.name]?.kind === 'richText';
    views.push([
      field.name,
      rich ? richView(content, field) : { value: field.value, revision: field.revision },
    ]);
  }
  for (const set of content.links.get(record.id) ?? [])
    views.push([set.field, { value: set.to, revision: set.revision }]);
  for (const { field, text, sha256 } of content.originals.get(record.id) ?? [])
    views.push([field, { value: { text, sha256 }, revision: 1 }]);
  for (const { field, revision, kept } of content.marks.get(record.id) ?? [])
    views.push([field, { value: null, revision, kept }]);
  for (const { field, revision, value } of content.identities.get(record.id) ?? [])
    views.push([field, { value, revision, kept: true }]);
  return Object.fromEntries(views);
}

/** A rich text's own row holds how many blocks it has, or null after it has been emptied; the blocks are beside it. */
function richView(content: CaseContent, field: StoredField): RecordView['fields'][string] {
  if (field.value === null) return { value: null, revision: field.revision, blocks: {} };
  const blocks = (content.blocks.get(field.recordId) ?? []).filter((block) => block.field === field.name);
  return {
    value: richTextOf(blocks),
    revision: field.revision,
    blocks: Object.fromEntries(blocks.map((block) => [block.id, block.revision])),
  };
}

/** A text of its stored blocks, in their order, each with its id. */
export function richTextOf(blocks: readonly StoredBlock[]): RichText {
  return { type: 'doc', content: blocks.map((block) => withId(block.content, block.id)) };
}

function byRecord<Row extends { readonly recordId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, (row) => row.recordId);
}
