import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { documentLanguage } from './word-styles.ts';
import { wordText } from './word-text.ts';

export interface PackageProperties {
  readonly title: string;
  /** Organisation or author: the only name the file's properties hold. */
  readonly author: string;
  readonly createdAt: Date;
}

/**
 * Gives the package its properties and dates: the library stamps parts and properties with the clock of the moment, so that
 * the same document would never be the same file twice.
 */
export function finishPackage(bytes: Uint8Array, properties: PackageProperties): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  parts.set(CORE, strToU8(coreProperties(properties)));
  const ordered: Zippable = Object.fromEntries([...parts].sort(([a], [b]) => contentTypesFirst(a, b)));
  return zipSync(ordered, { level: 6, mtime: zoneFree(properties.createdAt) });
}

const CORE = 'docProps/core.xml';
const CONTENT_TYPES = '[Content_Types].xml';

/** The content types come first in a package (ECMA-376 part 2); the rest in one settled order. */
function contentTypesFirst(a: string, b: string): number {
  if (a === CONTENT_TYPES) return -1;
  if (b === CONTENT_TYPES) return 1;
  return a < b ? -1 : 1;
}

/** Zip dates are written from local fields: the instant's UTC fields are put there, so that the zone leaves no trace. */
function zoneFree(instant: Date): Date {
  return new Date(
    instant.getUTCFullYear(),
    instant.getUTCMonth(),
    instant.getUTCDate(),
    instant.getUTCHours(),
    instant.getUTCMinutes(),
    instant.getUTCSeconds(),
  );
}

function coreProperties({ title, author, createdAt }: PackageProperties): string {
  const instant = createdAt.toISOString().replace(/\.\d+Z$/, 'Z');
  const name = xmlEscaped(author);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlEscaped(title)}</dc:title><dc:creator>${name}</dc:creator>`,
    `<cp:lastModifiedBy>${name}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified>`,
    `<dc:language>${documentLanguage}</dc:language></cp:coreProperties>`,
  ].join('');
}

function xmlEscaped(text: string): string {
  return wordText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
