import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from 'docx';
import { documentFrame } from '../../shared/text/document-frame.ts';
import { colours, fontName, line } from './word-layout.ts';

/** Language of every style and of the document defaults: proofing and screen readers read Swedish. */
export const documentLanguage = 'sv-SE';

const names = documentFrame.styles;

/** The styles of a document: Word's own for title, headings, quotes, captions and notes, ours for the rest. */
export function wordStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: fontName,
          size: 21,
          language: { value: documentLanguage, eastAsia: documentLanguage, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 130, ...lines(276) } },
      },
      title: heading(40, 0, 60),
      heading1: heading(30, 340, 100, 0),
      heading2: heading(25, 250, 70, 1),
      heading3: heading(22, 200, 50, 2),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      caption: {
        quickFormat: true,
        run: { bold: true, size: 19, color: colours.heading },
        paragraph: { keepNext: true, spacing: { before: 160, after: 80, ...lines(252) } },
      },
      footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 40, ...lines(240) } } },
    },
    paragraphStyles: [...contentStyles, ...tableStyles, ...frameStyles],
    characterStyles: [
      {
        id: 'Placeholder',
        name: names.placeholder,
        basedOn: 'DefaultParagraphFont',
        run: { bold: true, shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2A8' } },
      },
    ],
  };
}

/** Line spacing in 240ths of a line. Without its rule, LibreOffice reads it as an exact height and large lines overlap. */
function lines(line: number) {
  return { line, lineRule: LineRuleType.AUTO };
}

function heading(size: number, before: number, after: number, outlineLevel?: number) {
  return {
    run: { bold: true, size, color: colours.heading },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before, after, ...lines(252) },
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}

const contentStyles: IParagraphStyleOptions[] = [
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 25, color: colours.quiet },
    paragraph: { spacing: { after: 180 } },
  },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      indent: { left: 480, right: 480 },
      spacing: { before: 60, after: 160 },
      border: { left: { ...line(colours.rule, 18), space: 10 } },
    },
  },
  {
    id: 'Notice',
    name: names.notice,
    basedOn: 'Normal',
    run: { size: 19 },
    paragraph: {
      indent: { left: 160, right: 160 },
      spacing: { before: 120, after: 200, ...lines(264) },
      keepLines: true,
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.shade },
      border: {
        top: { style: BorderStyle.DASHED, size: 6, color: colours.quiet, space: 6 },
        bottom: { style: BorderStyle.DASHED, size: 6, color: colours.quiet, space: 6 },
        left: { style: BorderStyle.DASHED, size: 6, color: colours.quiet, space: 6 },
        right: { style: BorderStyle.DASHED, size: 6, color: colours.quiet, space: 6 },
      },
    },
  },
  {
    id: 'Figure',
    name: names.figure,
    basedOn: 'Normal',
    paragraph: { spacing: { before: 160, after: 60, ...lines(240) } },
  },
  {
    id: 'CheckboxLine',
    name: names.checkboxLine,
    basedOn: 'Normal',
    paragraph: { keepLines: true, indent: { left: 400, hanging: 400 }, spacing: { after: 50 } },
  },
];

const tableStyles: IParagraphStyleOptions[] = [
  {
    id: 'TableText',
    name: names.tableText,
    basedOn: 'Normal',
    run: { size: 19 },
    paragraph: { spacing: { before: 40, after: 40, ...lines(252) } },
  },
  {
    id: 'TableHeading',
    name: names.tableHeading,
    basedOn: 'TableText',
    run: { bold: true },
    paragraph: { keepNext: true },
  },
  {
    id: 'FactLabel',
    name: names.factLabel,
    basedOn: 'TableText',
    run: { bold: true, color: colours.heading },
  },
  {
    id: 'BoxText',
    name: names.boxText,
    basedOn: 'Normal',
    run: { size: 19 },
    paragraph: { spacing: { before: 0, after: 80, ...lines(252) } },
  },
  {
    id: 'BoxLabel',
    name: names.boxLabel,
    basedOn: 'TableText',
    run: { bold: true, color: colours.heading },
    paragraph: { keepNext: true, keepLines: true },
  },
  {
    id: 'Spacer',
    name: names.spacer,
    basedOn: 'Normal',
    run: { size: 2 },
    paragraph: { spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } },
  },
];

const frameStyles: IParagraphStyleOptions[] = [
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    run: { size: 17, color: colours.quiet },
    paragraph: { spacing: { after: 0, ...lines(240) } },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Header',
    paragraph: { alignment: AlignmentType.RIGHT, border: { top: { ...line(colours.hairline), space: 6 } } },
  },
  {
    id: 'DraftMark',
    name: names.draftMark,
    basedOn: 'Header',
    run: { bold: true, size: 22, color: '000000' },
    paragraph: {
      alignment: AlignmentType.CENTER,
      // Paragraph borders stand outside the text: drawn in by their own distance, they keep to the margins.
      indent: { left: 90, right: 90 },
      spacing: { after: 120 },
      border: {
        top: { ...line('000000', 12), space: 3 },
        bottom: { ...line('000000', 12), space: 3 },
        left: { ...line('000000', 12), space: 3 },
        right: { ...line('000000', 12), space: 3 },
      },
    },
  },
];
