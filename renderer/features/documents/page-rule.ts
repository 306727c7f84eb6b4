import type { DocumentModel } from '../../../shared/documents/blocks.ts';
import { documentFrame } from '../../../shared/text/document-frame.ts';

type PageModel = Pick<DocumentModel, 'draft' | 'organisation' | 'title' | 'reference' | 'profile'>;

/**
 * The printed page of a document, as CSS rules: A4, lying down where it is named so, and in the margins of every page what Word has there: UTKAST while a
 * draft, who sends, which document and which case, and the page's number. Words of the case go in as CSS strings.
 */
export function pageRule(model: PageModel): string {
  const { draft, page, of, deidentified } = documentFrame;
  const identity = lines([model.organisation, model.title]);
  const reference = lines([model.reference, model.profile === 'deidentified' ? deidentified : '']);
  const mark = model.draft
    ? `@top-center { content: ${cssString(draft)}; font: bold 12pt ${font}; letter-spacing: 0.12em; vertical-align: top; padding-block-start: 10mm; }`
    : '';
  return `@page {
  size: A4;
  margin: 28mm 22mm 24mm;
  font: 9pt/1.35 ${font};
  color: #000;
  @top-left { content: ${identity}; ${header} text-align: left; width: 42%; }
  ${mark}
  @top-right { content: ${reference}; ${header} text-align: right; width: 34%; }
  @bottom-right { content: ${cssString(`${page} `)} counter(page) ${cssString(` ${of} `)} counter(pages); vertical-align: top; padding-block-start: 5mm; }
}
@page lying { size: A4 landscape; }`;
}

const font = `'Source Sans 3', 'Segoe UI', sans-serif`;
const header = 'vertical-align: top; padding-block-start: 10mm; white-space: pre-line;';

function lines(texts: readonly string[]): string {
  return cssString(texts.filter((text) => text.trim() !== '').join('\n'));
}

/** A text that cannot end the string it stands in, whatever a user has typed. */
function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<\p{Cc}]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
