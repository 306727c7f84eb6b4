import type { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import type { RichText } from '../../shared/richtext/schema.ts';
import { editorContentOf } from './blocks-of.ts';

/**
 * Puts the register's version in an editor: nothing for the editor to save, and nothing to undo. Undo begins anew there,
 * since a step back past words of somebody else's would erase them and save that.
 */
export function showText(editor: Editor | null, text: RichText | undefined): void {
  if (!editor) return;
  editor.commands.setContent(editorContentOf(text) ?? '', { emitUpdate: false });
  const { doc, selection, plugins } = editor.state;
  // A new state has a history of its own, and an empty one.
  editor.view.updateState(EditorState.create({ doc, selection, plugins }));
}
