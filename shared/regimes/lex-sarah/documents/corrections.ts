import type { Block, Inline } from '../../../documents/blocks.ts';
import { heading, isWritten, lines, paragraph, text } from '../../../documents/inline.ts';
import type { Correction } from '../../../domain/corrections.ts';
import { lexSarahText } from '../text.ts';
import { beslutText } from '../text/documents/beslut.ts';
import type { Context } from './desk.ts';

/**
 * What has been corrected in the basis of a fixed decision (domain decision 7): when, what, why and by whom. Nothing where
 * nothing has been.
 */
export function correctionBlocks({ corrections }: Context, level: 1 | 2): readonly Block[] {
  if (corrections.length === 0) return [];
  const rows = corrections.map((each): (readonly Inline[])[] => [
    [text(each.on)],
    [text(beslutText.corrected(each.label, whatOf(each)))],
    lines(each.reason),
    [text([each.by.name, each.by.title].filter(isWritten).join(', '))],
  ]);
  return [
    heading(level, beslutText.corrections),
    paragraph(text(beslutText.correctionsIntro)),
    {
      kind: 'table',
      caption: beslutText.correctionsCaption,
      header: beslutText.correctionColumns,
      widths: [14, 28, 36, 22],
      rows,
    },
  ];
}

/** The field as the window calls it, or what the record is called that came, went or was moved. */
function whatOf({ part, field }: Correction): string {
  const { parts, fields } = lexSarahText;
  if (field !== null) return fields[`${part}.${field}`]?.label ?? field;
  return parts[part]?.one ?? parts[part]?.title ?? part;
}
