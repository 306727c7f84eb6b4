import type { Editor } from '@tiptap/core';
import type { RichText } from '../../shared/richtext/schema.ts';
import { editorContentOf } from './blocks-of.ts';

/** Puts the register's version in an editor: nothing for the editor to save. */
export function showText(editor: Editor | null, text: RichText | undefined): void {
  editor?.commands.setContent(editorContentOf(text) ?? '', { emitUpdate: false });
}
