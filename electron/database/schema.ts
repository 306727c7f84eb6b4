import type { ColumnType, Generated } from 'kysely';

/*
 * The register's tables as Kysely sees them. Instants are ISO strings in UTC, dates `YYYY-MM-DD`, JSON columns hold
 * JSON text. A column that a statement may never change has `never` as its update type.
 */

type Fixed<T> = ColumnType<T, T, never>;
type Flag = 0 | 1;

/** Exactly one row (`id = 1`): which register this file is. */
export interface RegisterTable {
  id: Fixed<1>;
  register_id: Fixed<string>;
  name: string;
  demo: Fixed<Flag>;
  created_at: Fixed<string>;
}

export interface UserAccountTable {
  id: Fixed<string>;
  name: string;
  title: string;
  created_at: Fixed<string>;
  active: Flag;
}

export interface SettingTable {
  key: Fixed<string>;
  value: string;
  revision: number;
}

/** One row per case with only what lists sort and filter by; everything else is records and fields. */
export interface CaseFileTable {
  id: Fixed<string>;
  regime: Fixed<string>;
  internal_reference: string;
  diary_number: string | null;
  /** Sort key of `diary_number`, numbers in numeric order. */
  diary_key: string | null;
  heading: string;
  /** Swedish collation key of `heading`, lower-case hex or any text that sorts by bytes. */
  heading_key: string;
  unit: string | null;
  area: string | null;
  track: string | null;
  stage: string;
  degree: string | null;
  received_on: string | null;
  next_date: string | null;
  next_date_kind: string | null;
  created_at: Fixed<string>;
  updated_at: string;
  decided_at: string | null;
  closed_at: string | null;
  /** The case that took over this one's reports, when it was emptied by joining. */
  joined_to: string | null;
  fictional: Fixed<Flag>;
  revision: number;
}

/** The last running number used in internal references of a year. */
export interface ReferenceCounterTable {
  year: Fixed<string>;
  last: number;
}

/** An item of a case. A single section is a record too: `collection` is the section's name and `label` is ''. */
export interface RecordTable {
  id: Fixed<string>;
  /** Changes only when a report is joined to or split off to another case. */
  case_id: string;
  collection: Fixed<string>;
  label: string;
  position: number;
  revision: number;
  created_at: Fixed<string>;
  created_by: Fixed<string>;
  removed_at: string | null;
  /** The instant it came, if that was after the decision was fixed. Emptied where an imported decision is not taken. */
  supplement_at: string | null;
}

export interface FieldTable {
  record_id: Fixed<string>;
  name: Fixed<string>;
  value: string;
  revision: number;
  updated_at: string;
  updated_by: string;
}

export interface LinkTable {
  id: Generated<number>;
  case_id: Fixed<string>;
  from_record: Fixed<string>;
  field: Fixed<string>;
  to_record: Fixed<string>;
  position: number;
}

/** The revision of a field of links as a whole. */
export interface LinkSetTable {
  record_id: Fixed<string>;
  field: Fixed<string>;
  revision: number;
}

export interface RichBlockTable {
  record_id: Fixed<string>;
  field: Fixed<string>;
  id: Fixed<string>;
  position: number;
  content: string;
  text: string;
  revision: number;
}

/** Real names and personnummer, apart from all case text. */
export interface IdentityTable {
  record_id: Fixed<string>;
  field: Fixed<string>;
  value: string;
  revision: number;
  updated_at: string;
}

/** What stood in `identity` before it was changed or emptied. Looked for in what leaves, shown to nobody. */
export interface FormerIdentityTable {
  record_id: Fixed<string>;
  field: Fixed<string>;
  value: Fixed<string>;
  replaced_at: Fixed<string>;
}

/** Pasted originals, never changed: triggers refuse update, delete and replace. */
export interface OriginalTable {
  record_id: Fixed<string>;
  field: Fixed<string>;
  text: Fixed<string>;
  sha256: Fixed<string>;
  kept_at: Fixed<string>;
  kept_by: Fixed<string>;
}

export interface AttachmentTable {
  record_id: Fixed<string>;
  name: string;
  media_type: string;
  size: number;
  sha256: string | null;
  /** `described`: known from an imported case file, its bytes are not here. */
  state: 'receiving' | 'complete' | 'described';
  created_at: Fixed<string>;
}

/** At most 1 MiB a chunk; `seq` counts from 0. */
export interface AttachmentChunkTable {
  attachment_id: Fixed<string>;
  seq: Fixed<number>;
  bytes: Fixed<Uint8Array>;
}

export interface ReadyMarkTable {
  id: Generated<number>;
  case_id: Fixed<string>;
  document_id: Fixed<string>;
  marked_at: Fixed<string>;
  marked_by: Fixed<string>;
  /** The name as it stood then; an imported mark names someone of another register. */
  marked_by_name: Fixed<string>;
  /** The local date of the marking, which the document carries from then on. */
  marked_on: Fixed<string>;
  basis_hash: Fixed<string>;
  overrides: Fixed<string>;
  revoked_at: string | null;
  /** Null in marks of before version 8. */
  inputs_hash: Fixed<string | null>;
}

/** What a document said when it was klarmarkerad: never changed, triggers refuse update, delete and replace. */
export interface KeptDocumentTable {
  mark_id: Fixed<number>;
  profile: Fixed<'full' | 'deidentified'>;
  /** Canonical JSON of the block model. */
  model: Fixed<string>;
}

/** Why something frozen was corrected (`subject`: the field) or a finding overridden at decision (`subject`: its code). */
export interface StatedReasonTable {
  id: Generated<number>;
  case_id: Fixed<string>;
  record_id: Fixed<string | null>;
  kind: Fixed<'correction' | 'decision-override'>;
  subject: Fixed<string>;
  reason: Fixed<string>;
  stated_at: Fixed<string>;
  stated_by: Fixed<string>;
}

/** A finding passed by from Granskaren. `told`: canonical JSON of the finding's values; `passed_by_name`: whose reason a case file brought. */
export interface PassedFindingTable {
  id: Generated<number>;
  case_id: Fixed<string>;
  record_id: Fixed<string | null>;
  code: Fixed<string>;
  field: Fixed<string>;
  told: Fixed<string>;
  reason: Fixed<string>;
  passed_at: Fixed<string>;
  passed_by: Fixed<string>;
  passed_by_name: Fixed<string | null>;
  revoked_at: string | null;
  revoked_by: string | null;
}

export interface ExportLogTable {
  id: Generated<number>;
  case_id: Fixed<string>;
  document_id: Fixed<string>;
  profile: Fixed<string>;
  state: 'intended' | 'done' | 'failed' | 'unsettled';
  file_name: string;
  sha256: string | null;
  size: number | null;
  chain_head: string | null;
  intended_at: Fixed<string>;
  finished_at: string | null;
}

/** Written by `appendAudit` alone. */
export interface AuditTable {
  seq: ColumnType<number, never, never>;
  at: ColumnType<string, never, never>;
  user_id: ColumnType<string, never, never>;
  user_name: ColumnType<string, never, never>;
  action: ColumnType<string, never, never>;
  case_id: ColumnType<string | null, never, never>;
  record_id: ColumnType<string | null, never, never>;
  field: ColumnType<string | null, never, never>;
  before_hash: ColumnType<string | null, never, never>;
  after_hash: ColumnType<string | null, never, never>;
  details: ColumnType<string | null, never, never>;
  previous_hash: ColumnType<string, never, never>;
  hash: ColumnType<string, never, never>;
}

/** What a row of `text_index` came from. `field` and `block_id` are '' where there is none. */
export interface IndexEntryTable {
  id: Generated<number>;
  case_id: string;
  record_id: Fixed<string>;
  field: Fixed<string>;
  block_id: Fixed<string>;
}

/** FTS5, `rowid` = `index_entry.id`. */
export interface TextIndexTable {
  rowid: number;
  body: string;
}

export interface RegisterDatabase {
  register: RegisterTable;
  user_account: UserAccountTable;
  setting: SettingTable;
  case_file: CaseFileTable;
  record: RecordTable;
  field: FieldTable;
  link: LinkTable;
  link_set: LinkSetTable;
  rich_block: RichBlockTable;
  identity: IdentityTable;
  former_identity: FormerIdentityTable;
  original: OriginalTable;
  attachment: AttachmentTable;
  attachment_chunk: AttachmentChunkTable;
  ready_mark: ReadyMarkTable;
  kept_document: KeptDocumentTable;
  stated_reason: StatedReasonTable;
  passed_finding: PassedFindingTable;
  reference_counter: ReferenceCounterTable;
  export_log: ExportLogTable;
  audit: AuditTable;
  index_entry: IndexEntryTable;
  text_index: TextIndexTable;
}
