import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file as text, by name. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** One part as text; throws when the file lacks it. */
export function part(docx: Uint8Array, name: string): string {
  const text = partsOf(docx).get(name);
  if (text === undefined) throw new Error(`The file has no ${name}.`);
  return text;
}

/** The readable text of a part: one line per paragraph, with XML entities resolved. */
export function wordsOf(xml: string): string {
  return xml
    .replace(/<w:br\/>/g, '\n')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The paragraphs of a part that have a style, as XML. */
export function paragraphsOfStyle(xml: string, style: string): string[] {
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  return paragraphs.filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`));
}
