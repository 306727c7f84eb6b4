import type { Block, Inline, PlaceholderRun, TextRun } from './blocks.ts';

/** Small words of the block language, so that a template reads like the document it makes. */
export const text = (value: string): TextRun => ({ kind: 'text', text: value });
export const bold = (value: string): TextRun => ({ kind: 'text', text: value, bold: true });
/** Words that become the number of a table or figure: `numberCaptions`. */
export const reference = (key: string, value: string): TextRun => ({
  kind: 'text',
  text: value,
  refersTo: key,
});
export const missing = (what: string): PlaceholderRun => ({ kind: 'placeholder', text: what });
export const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines });
export const heading = (level: 1 | 2 | 3, value: string): Block => ({ kind: 'heading', level, text: value });

/** One line or several: line breaks stay line breaks. */
export function lines(value: string): readonly Inline[] {
  return value.split('\n').flatMap((line, index): Inline[] => {
    const run: Inline[] = line === '' ? [] : [text(line)];
    return index === 0 ? run : [{ kind: 'lineBreak' }, ...run];
  });
}

/** Written text as paragraphs, parted by empty lines. */
export function paragraphs(value: string): readonly Block[] {
  return value
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(...lines(part.trim())));
}

/** Whether a written value holds anything a reader would see. */
export const isWritten = (value: string | undefined): value is string =>
  value !== undefined && value.trim() !== '';
