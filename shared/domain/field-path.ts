/** Where in a case something is: `section.field`, `collection/label.field`, `collection`, `section` or `collection/label`. */
export interface FieldPlace {
  readonly part: string;
  /** Label of a record of a collection, or '' for a section. */
  readonly label: string;
  /** Null: the part or record as a whole. */
  readonly field: string | null;
}

/** The place that a path names. */
export function parseFieldPath(path: string): FieldPlace {
  const dot = path.indexOf('.', path.indexOf('/') + 1);
  const [record, field] = dot === -1 ? [path, null] : [path.slice(0, dot), path.slice(dot + 1)];
  const slash = record.indexOf('/');
  if (slash === -1) return { part: record, label: '', field };
  return { part: record.slice(0, slash), label: record.slice(slash + 1), field };
}

/** The path of a place; label '' for a section, field null for the whole. */
export function fieldPath(part: string, label: string, field: string | null): string {
  const record = label === '' ? part : `${part}/${label}`;
  return field === null ? record : `${record}.${field}`;
}

/** What a finding about a whole document names: no part of a case goes by it. */
export function documentPath(documentId: string): string {
  return fieldPath(documents, '', documentId);
}

/** The document that a path names as a whole, or null. */
export function documentOf(path: string): string | null {
  const { part, label, field } = parseFieldPath(path);
  return part === documents && label === '' ? field : null;
}

const documents = 'documents';
