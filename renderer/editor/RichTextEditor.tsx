import { EditorContent, useEditor } from '@tiptap/react';
import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import type { RichText } from '../../shared/richtext/schema.ts';
import type { FieldAddress } from '../client/autosave.ts';
import { allowedExtensions } from './allowed.ts';
import { editorContentOf } from './blocks-of.ts';
import { EditorToolbar, type Citable, type Mentionable } from './EditorToolbar.tsx';
import { giveLabels, type LabelStorage } from './label-storage.ts';
import { RichConflict } from './RichConflict.tsx';
import { useRichSaving } from './use-rich-saving.ts';
import './editor.css';

export interface RichTextEditorProps {
  readonly address: FieldAddress;
  /** The register's version, as the window knows it. */
  readonly stored: RichText | undefined;
  readonly revisions: Readonly<Record<string, number>>;
  readonly persons: readonly Mentionable[];
  readonly sources: readonly Citable[];
  readonly isDisabled: boolean;
  readonly controlId: string;
  readonly labelledBy: string;
  /** Makes a source card of a marked text and gives back its id. */
  readonly onMakeSource: (text: string) => Promise<string>;
}

/** Running text, saved block by block while it is written. */
export function RichTextEditor(props: RichTextEditorProps) {
  const holder = useRef<Editor | null>(null);
  const saving = useRichSaving(props.address, holder, { text: props.stored, revisions: props.revisions });
  const latest = useRef(saving);
  useEffect(() => {
    latest.current = saving;
  });
  const editor = useEditor({
    extensions: allowedExtensions,
    content: editorContentOf(saving.first),
    editable: !props.isDisabled,
    // The CSP allows no style tags; the editor's rules are in editor.css.
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'ed-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': props.labelledBy,
        id: props.controlId,
      },
    },
    onCreate: ({ editor: created }) => name(created, props.persons, props.sources),
    onUpdate: () => latest.current.changed(),
    onBlur: () => latest.current.saveNow(),
  });
  useEffect(() => {
    holder.current = editor;
  }, [editor]);
  useEffect(() => name(editor, props.persons, props.sources), [editor, props.persons, props.sources]);
  useEffect(() => editor.setEditable(!props.isDisabled, false), [editor, props.isDisabled]);
  return (
    <div className="ed" data-disabled={props.isDisabled || undefined}>
      <EditorToolbar
        editor={editor}
        persons={props.persons}
        sources={props.sources}
        isDisabled={props.isDisabled}
        onMakeSource={props.onMakeSource}
      />
      <EditorContent editor={editor} />
      {saving.conflict && <RichConflict stored={saving.conflict} onResolve={saving.resolve} />}
    </div>
  );
}

function name(editor: Editor, persons: readonly Mentionable[], sources: readonly Citable[]): void {
  giveLabels(editor.storage.person, new Map(persons.map(({ id, label }) => [id, label])));
  giveLabels(editor.storage.citation, new Map(sources.map(({ id, label }) => [id, label])));
}

declare module '@tiptap/core' {
  interface Storage {
    person: LabelStorage;
    citation: LabelStorage;
  }
}
