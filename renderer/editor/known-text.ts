import type { RichText } from '../../shared/richtext/schema.ts';

/** A version of a text with the revision of each of its blocks. */
export interface KnownText {
  readonly text: RichText | undefined;
  readonly revisions: Readonly<Record<string, number>>;
}
