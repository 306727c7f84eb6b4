import { richFromText, textOfPlain } from '../richtext/plain.ts';
import { richText, type RichBlock, type RichInline, type RichText } from '../richtext/schema.ts';

/** A rich text of a case file, written as text or as blocks, in the one form the program works with. */
export function richOfFile(value: unknown): RichText {
  return typeof value === 'string' ? richFromText(value) : richText.parse(value);
}

/** A rich text as a case file writes it: as plain text where nothing is lost by it. Block ids stay at home. */
export function richForFile(doc: RichText): string | RichText {
  return textOfPlain(doc) ?? { type: 'doc', content: doc.content.map(withoutId) };
}

/** A block without its id, which is the register's and no part of what was written. */
export function withoutId(block: RichBlock): RichBlock {
  if (block.type === 'heading') return { ...block, attrs: { level: block.attrs.level } };
  const { attrs: _attrs, ...rest } = block;
  return rest;
}

/** A block with its id in the register. */
export function withId(block: RichBlock, id: string): RichBlock {
  if (block.type === 'heading') return { ...block, attrs: { level: block.attrs.level, id } };
  return { ...block, attrs: { id } };
}

/** Every record that a text's persons and citations name, in order and with repeats. */
export function referencesOf(doc: RichText): string[] {
  return doc.content.flatMap(inlinesOf).flatMap((inline) => {
    if (inline.type === 'person') return [inline.attrs.person];
    return inline.type === 'citation' ? inline.attrs.sources : [];
  });
}

/**
 * The same text with other names of records. A reference that has none is left out; a person keeps `fallback` as text
 * in its place, so that a sentence does not lose its subject.
 */
export function renameReferences(doc: RichText, rename: (name: string) => string | undefined): RichText {
  return {
    type: 'doc',
    content: doc.content.map((block) => mapInlines(block, (inline) => renamed(inline, rename))),
  };
}

/** Bytes of UTF-8 JSON, which is what `richBlockLimit` limits. */
export function blockBytes(block: RichBlock): number {
  let bytes = 0;
  for (const character of JSON.stringify(block)) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function renamed(inline: RichInline, rename: (name: string) => string | undefined): RichInline[] {
  if (inline.type === 'person') {
    const person = rename(inline.attrs.person);
    return person === undefined ? [] : [{ type: 'person', attrs: { person } }];
  }
  if (inline.type !== 'citation') return [inline];
  const sources = inline.attrs.sources.flatMap((source) => rename(source) ?? []);
  return sources.length === 0 ? [] : [{ type: 'citation', attrs: { sources } }];
}

function inlinesOf(block: RichBlock): readonly RichInline[] {
  if (block.type === 'paragraph' || block.type === 'heading') return block.content ?? [];
  if (block.type === 'blockquote') return block.content.flatMap((inner) => inner.content ?? []);
  return block.content.flatMap((item) => item.content.flatMap((inner) => inner.content ?? []));
}

function mapInlines(block: RichBlock, change: (inline: RichInline) => RichInline[]): RichBlock {
  const inner = <P extends { content?: RichInline[] | undefined }>(paragraph: P): P =>
    paragraph.content ? { ...paragraph, content: paragraph.content.flatMap(change) } : paragraph;
  if (block.type === 'paragraph' || block.type === 'heading') return inner(block);
  if (block.type === 'blockquote') return { ...block, content: block.content.map(inner) };
  const items = block.content.map((item) => ({ ...item, content: item.content.map(inner) }));
  return { ...block, content: items };
}
