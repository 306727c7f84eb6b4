import type { Certainty } from '../../domain/finding.ts';
import type { HandbookTopic } from './topics.ts';

/** One chapter of the method handbook, in our own words. */
export interface Chapter {
  readonly topic: HandbookTopic;
  /** What the chapter says, in a sentence or two. */
  readonly lead: string;
  readonly blocks: readonly HandbookBlock[];
  /** Chapters to read on in. */
  readonly see: readonly HandbookTopic[];
}

export type HandbookBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isOrdered?: boolean }
  | ExamplesBlock
  | TableBlock
  | ClaimBlock;

/** How it is often written, how it could be, and why. */
export interface ExamplesBlock {
  readonly kind: 'examples';
  readonly caption: string;
  readonly items: readonly { readonly before: string; readonly after: string; readonly why: string }[];
}

/** The first column names the row. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A statement about law, or one that is somebody else's: with where it is from and how sure it is. */
export interface ClaimBlock {
  readonly kind: 'claim';
  readonly text: string;
  readonly source: string;
  readonly certainty: Certainty;
}
