/** Requests of the window for a dialog, checked as anything from the window is. */
export interface SaveMessage {
  readonly kind: 'folder' | 'new-register' | 'attachment';
  /** A proposed name, or the record whose file it is. */
  readonly subject: string;
}

export interface PickMessage {
  readonly kind: 'attachment' | 'register' | 'dropped';
  readonly paths: readonly string[];
}

export function saveMessage(raw: unknown): SaveMessage | undefined {
  const { kind, name, recordId } = fields(raw);
  if (kind === 'folder') return { kind, subject: '' };
  if (kind === 'new-register' && typeof name === 'string') return { kind, subject: name };
  if (kind === 'attachment' && typeof recordId === 'string') return { kind, subject: recordId };
  return undefined;
}

export function pickMessage(raw: unknown): PickMessage | undefined {
  const { kind, paths } = fields(raw);
  if (kind === 'attachment' || kind === 'register') return { kind, paths: [] };
  if (kind !== 'dropped' || !Array.isArray(paths)) return undefined;
  const given: unknown[] = paths;
  const strings = given.filter((path) => typeof path === 'string');
  return strings.length === given.length ? { kind, paths: strings } : undefined;
}

function fields(raw: unknown): { kind?: unknown; name?: unknown; recordId?: unknown; paths?: unknown } {
  return typeof raw === 'object' && raw !== null ? raw : {};
}
