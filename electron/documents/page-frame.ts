import { AlignmentType, Footer, Header, PageNumber, Paragraph, TableRow, TextRun } from 'docx';
import type { DocumentModel } from '../../shared/documents/blocks.ts';
import { documentFrame } from '../../shared/text/document-frame.ts';
import { plainParagraph } from './inline-runs.ts';
import { columnWidths } from './column-widths.ts';
import { cell, fixedTable } from './tables.ts';
import { textRuns } from './text-runs.ts';
import { colours, line, noBorder, textWidth } from './word-layout.ts';

/** Top of every page, `width` in twips: UTKAST while a draft, then who sends, which document and which case. */
export function pageHeader(model: DocumentModel, width = textWidth): Header {
  const mark = model.draft ? [draftMark()] : [];
  return new Header({
    children: [
      ...mark,
      identityTable(model, width),
      new Paragraph({ style: 'Spacer', spacing: { after: 160 } }),
    ],
  });
}

/** Foot of every page: its number and how many they are. */
export function pageFooter(): Footer {
  const { page, of } = documentFrame;
  const number = [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children: number })] })],
  });
}

function draftMark(): Paragraph {
  return new Paragraph({
    style: 'DraftMark',
    children: [
      new TextRun({ text: documentFrame.draft, characterSpacing: 60 }),
      new TextRun({ text: ` – ${documentFrame.draftRemark}`, bold: false }),
    ],
  });
}

function identityTable(model: DocumentModel, width: number) {
  const widths = columnWidths([62, 38], width);
  const [left = 0, right = 0] = widths;
  const rule = line(colours.rule, 6);
  const borders = {
    top: noBorder,
    bottom: rule,
    left: noBorder,
    right: noBorder,
    insideHorizontal: noBorder,
    insideVertical: noBorder,
  };
  const organisation = new Paragraph({
    style: 'Header',
    children: textRuns(model.organisation, { bold: true }),
  });
  const deidentified = model.profile === 'deidentified' ? [rightLine(documentFrame.deidentified)] : [];
  const margins = { left: 0, right: 0, top: 0, bottom: 60 };
  const row = new TableRow({
    children: [
      cell([organisation, plainParagraph(model.title, { style: 'Header' })], left, { margins }),
      cell([rightLine(model.reference), ...deidentified], right, { margins }),
    ],
  });
  return fixedTable([row], widths, borders);
}

function rightLine(text: string): Paragraph {
  return plainParagraph(text, { style: 'Header', alignment: AlignmentType.RIGHT });
}
