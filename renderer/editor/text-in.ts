import type { Editor } from '@tiptap/core';
import type { RichText } from '../../shared/richtext/schema.ts';
import { richBlocksLimit } from '../../shared/richtext/schema.ts';
import { richTextOf } from './blocks-of.ts';

/** What an editor holds; null when it is gone. More blocks than a text may have can neither be saved nor read as one. */
export type TextIn = RichText | 'too-large' | null;

export function textIn(editor: Editor | null): TextIn {
  if (!editor || editor.isDestroyed) return null;
  if (editor.state.doc.childCount > richBlocksLimit) return 'too-large';
  return richTextOf(editor.getJSON());
}
