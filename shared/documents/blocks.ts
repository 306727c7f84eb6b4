import type { Drawing } from '../figures/drawing.ts';

/**
 * The block model of documents: what a template returns, what Word and the preview both draw.
 * Swedish sentences come from the templates; a renderer adds nothing but layout and page numbers.
 */

/** A run of text. `emphasis` is meaning, never decoration. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Key of the table or figure that the words stand for, until captions are numbered. */
  readonly refersTo?: string;
}

/** A person, already resolved to a name or an alias by the document's profile. */
export interface PersonRun {
  readonly kind: 'person';
  readonly text: string;
}

/** Something the case does not hold yet: drawn marked, so that no reader takes it for content. */
export interface PlaceholderRun {
  readonly kind: 'placeholder';
  readonly text: string;
}

/** A citation of source cards. Word draws a footnote, the preview a numbered note; both by `createNoteBook`. */
export interface CitationRun {
  readonly kind: 'citation';
  /** One footnote text per cited card, in citing order. */
  readonly notes: readonly string[];
  /** What each card is called, for citing it again in short. As many as `notes`. */
  readonly labels?: readonly string[];
}

export interface LineBreakRun {
  readonly kind: 'lineBreak';
}

export type Inline = TextRun | PersonRun | PlaceholderRun | CitationRun | LineBreakRun;

export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly subtitle?: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'quote'; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
      /** How deep each item stands, 0 to `deepestListLevel`, as many as `items`. Absent: all at 0. */
      readonly levels?: readonly number[];
    }
  /** Label-value pairs, drawn as a table without a header row. */
  | {
      readonly kind: 'facts';
      readonly rows: readonly FactRow[];
      /** Two pairs beside each other, as on a form; they still read from left to right, line by line. */
      readonly paired?: boolean;
    }
  | {
      readonly kind: 'table';
      /** What paragraphs refer to it by, until captions are numbered. */
      readonly key?: string;
      readonly caption: string;
      readonly header: readonly string[];
      /** Relative column widths, same length as `header`. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  /** A drawing with what it shows in words: `alt` for who cannot see it, `caption` under it for all. */
  | {
      readonly kind: 'figure';
      /** As for a table. */
      readonly key?: string;
      readonly caption: string;
      readonly alt: string;
      readonly drawing: Drawing;
    }
  | {
      readonly kind: 'checkbox';
      readonly checked: boolean;
      readonly label: string;
      readonly inlines?: readonly Inline[];
    }
  /** A labelled box of running text, as on IVO's paper form. */
  | { readonly kind: 'box'; readonly label: string; readonly blocks: readonly Block[] }
  /** A remark about the document itself (law to be checked, draft), set apart from its content. */
  | {
      readonly kind: 'notice';
      readonly text: string;
      /** For whoever makes the document ready: it does not go with the finished one. */
      readonly draftOnly?: boolean;
      /** For whoever reads the preview: it is on no paper, not even of the draft. */
      readonly previewOnly?: boolean;
    }
  | { readonly kind: 'signature'; readonly rows: readonly FactRow[] }
  /** A new page, lying down when `landscape`; the next page break makes pages upright again. */
  | { readonly kind: 'pageBreak'; readonly landscape?: boolean };

/** Items deeper than this are drawn at this depth: the page is no wider. */
export const deepestListLevel = 5;

export interface FactRow {
  readonly label: string;
  readonly inlines: readonly Inline[];
}

export type Profile = 'full' | 'deidentified';

export interface DocumentModel {
  /** The document's id within its regime, e.g. `anmalan`. */
  readonly id: string;
  /** Title property of the Word file and first line of the header: never contains personal data. */
  readonly title: string;
  /** Diarienummer or internal reference. */
  readonly reference: string;
  /** The sending organisation, for the header. */
  readonly organisation: string;
  readonly profile: Profile;
  /** True until klarmarkerad: every page then says UTKAST. */
  readonly draft: boolean;
  readonly blocks: readonly Block[];
}
