import { BuilderElement, CheckBox, Paragraph, Tab, TextRun } from 'docx';
import type { Block } from '../../shared/documents/blocks.ts';
import { checkboxMark } from '../../shared/documents/plain-text.ts';
import { inlineRuns } from './inline-runs.ts';
import { staying, type RenderContext } from './render-context.ts';
import { textRuns } from './text-runs.ts';

/** A checkbox and its label, with what was written beside it on the next line, never parted by a page break. */
export function checkboxLine(block: Extract<Block, { kind: 'checkbox' }>, context: RenderContext): Paragraph {
  const detail = block.inlines?.length
    ? [new TextRun({ break: 1 }), ...inlineRuns(block.inlines, context)]
    : [];
  return new Paragraph({
    style: 'CheckboxLine',
    ...staying(context),
    children: [
      new ReadableCheckBox(block.checked),
      new TextRun({ children: [new Tab()] }),
      ...textRuns(block.label, block.checked ? { bold: true } : {}),
      ...detail,
    ],
  });
}

/**
 * Word's checkbox content control ([MS-DOCX] w14:checkbox) with its state as a real character: the library's own writes
 * w:sym, which text extraction and screen readers pass over.
 */
class ReadableCheckBox extends CheckBox {
  constructor(checked: boolean) {
    super({ checked });
    const glyph = new TextRun({
      text: checkboxMark(checked),
      font: { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT },
    });
    this.root.splice(1, 1, new BuilderElement({ name: 'w:sdtContent', children: [glyph] }));
  }
}

const FONT = 'MS Gothic';
