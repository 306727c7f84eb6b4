import { documentFrame } from '../text/document-frame.ts';

export interface FileNameParts {
  /** Diarienummer or internal reference; slashes are expected. */
  readonly reference: string;
  /** What the document is called in the name, e.g. its id or title. */
  readonly document: string;
  /** Local date, `YYYY-MM-DD`: the day a document was klarmarkerat, so that its name stays; of a draft, today. */
  readonly date: string;
  readonly draft: boolean;
  readonly deidentified: boolean;
  /** Without dot; `docx` unless told. */
  readonly extension?: string;
}

/** Longest UTF-8 length of one free part, so that the whole name stays under the 255 bytes a file system takes. */
const PART_BYTES = 90;

/**
 * `reference_document_date[_UTKAST][_namn-borttagna].docx`, safe to save on Windows, macOS and Linux.
 * Swedish letters and spaces are kept; what a file system forbids becomes a hyphen; long parts are cut, never the marks.
 */
export function documentFileName(parts: FileNameParts): string {
  const stem = [safePart(parts.reference), safePart(parts.document), safePart(parts.date)].filter(
    (part) => part !== '',
  );
  if (parts.draft) stem.push(documentFrame.fileNameDraft);
  if (parts.deidentified) stem.push(documentFrame.fileNameDeidentified);
  return `${avoidDeviceName(stem.join('_'))}.${parts.extension ?? 'docx'}`;
}

function safePart(text: string): string {
  const cleaned = text
    .toWellFormed()
    .normalize('NFC')
    // Formatting characters could hide or turn the real ending of the name (a right-to-left override, for one).
    .replace(/[\p{Cf}\uFFFD]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu, '-')
    .replace(/\p{Zs}+/gu, ' ');
  return trimEdges(cutToBytes(trimEdges(cleaned), PART_BYTES));
}

function trimEdges(text: string): string {
  return text.replace(/^[\s.~_-]+|[\s._-]+$/gu, '');
}

function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let cut = '';
  for (const character of text) {
    bytes += utf8Length(character);
    if (bytes > limit) break;
    cut += character;
  }
  return cut;
}

function utf8Length(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** Windows reserves some names up to the first dot, whatever follows it. */
function avoidDeviceName(stem: string): string {
  const base = (stem.split('.')[0] ?? '').trimEnd();
  return /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu.test(base) ? `_${stem}` : stem;
}
