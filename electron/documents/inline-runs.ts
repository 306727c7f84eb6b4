import { type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Inline } from '../../shared/documents/blocks.ts';
import { withNotesApart } from '../../shared/documents/held-together.ts';
import { inlineText, placeholderText } from '../../shared/documents/plain-text.ts';
import type { RenderContext } from './render-context.ts';
import { textRuns } from './text-runs.ts';
import { startsRightToLeft } from './word-text.ts';

/** One paragraph of inlines in a style; `more` for what the place demands (numbering, keep with next). */
export function inlineParagraph(
  inlines: readonly Inline[],
  context: RenderContext,
  more: Omit<IParagraphOptions, 'children' | 'text'> = {},
): Paragraph {
  const bidirectional = startsRightToLeft(inlineText(inlines));
  return new Paragraph({
    ...more,
    ...(bidirectional ? { bidirectional } : {}),
    children: inlineRuns(inlines, context),
  });
}

/** One paragraph of plain text in a style. */
export function plainParagraph(text: string, more: Omit<IParagraphOptions, 'children' | 'text'>): Paragraph {
  return new Paragraph({ ...more, children: textRuns(text) });
}

export function inlineRuns(inlines: readonly Inline[], context: RenderContext): ParagraphChild[] {
  return withNotesApart(inlines).flatMap((inline) => inlineRun(inline, context));
}

function inlineRun(inline: Inline, context: RenderContext): ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return textRuns(inline.text, {
        ...(inline.bold ? { bold: true } : {}),
        ...(inline.italic ? { italics: true } : {}),
      });
    case 'person':
      return textRuns(inline.text, { noProof: true });
    case 'placeholder':
      return textRuns(placeholderText(inline.text), { style: 'Placeholder', highlight: 'yellow' });
    case 'citation':
      return context.notes.cite(inline);
    case 'lineBreak':
      return [new TextRun({ break: 1 })];
  }
}
