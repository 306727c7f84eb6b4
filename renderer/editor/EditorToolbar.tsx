import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Bold, Heading3, Italic, List, ListOrdered, NotebookPen, Quote } from 'lucide-react';
import { editorText } from '../../shared/text/rooms/editor.ts';
import { cite } from './cite.ts';
import { IconButton } from '../ui/actions/IconButton.tsx';
import { MenuButton } from '../ui/actions/MenuButton.tsx';

/** A person of the case, by alias. */
export interface Mentionable {
  readonly id: string;
  readonly label: string;
}
/** A source card. */
export interface Citable {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

interface EditorToolbarProps {
  readonly editor: Editor;
  readonly persons: readonly Mentionable[];
  readonly sources: readonly Citable[];
  readonly isDisabled: boolean;
  readonly onMakeSource: (text: string) => Promise<string>;
}

export function EditorToolbar(props: EditorToolbarProps) {
  const { editor, persons, sources, isDisabled } = props;
  const now = useEditorState({ editor, selector: activeOf });
  const run = () => editor.chain().focus();
  return (
    <div className="ed-tools" role="toolbar" aria-label={editorText.toolbar}>
      <IconButton
        label={editorText.bold}
        icon={Bold}
        shortcut="Ctrl+B"
        pressed={now.bold}
        isDisabled={isDisabled}
        onPress={() => run().toggleBold().run()}
      />
      <IconButton
        label={editorText.italic}
        icon={Italic}
        shortcut="Ctrl+I"
        pressed={now.italic}
        isDisabled={isDisabled}
        onPress={() => run().toggleItalic().run()}
      />
      <IconButton
        label={editorText.heading}
        icon={Heading3}
        pressed={now.heading}
        isDisabled={isDisabled}
        onPress={() => run().toggleHeading({ level: 3 }).run()}
      />
      <IconButton
        label={editorText.bulletList}
        icon={List}
        pressed={now.bulletList}
        isDisabled={isDisabled}
        onPress={() => run().toggleBulletList().run()}
      />
      <IconButton
        label={editorText.orderedList}
        icon={ListOrdered}
        pressed={now.orderedList}
        isDisabled={isDisabled}
        onPress={() => run().toggleOrderedList().run()}
      />
      <IconButton
        label={editorText.quote}
        icon={Quote}
        pressed={now.blockquote}
        isDisabled={isDisabled}
        onPress={() => run().toggleBlockquote().run()}
      />
      <MenuButton
        label={editorText.person}
        actions={persons.map(({ id, label }) => ({
          id,
          label,
          onAction: () =>
            run()
              .insertContent({ type: 'person', attrs: { person: id } })
              .run(),
        }))}
      />
      <MenuButton
        label={editorText.cite}
        actions={sources.map(({ id, label, text }) => ({
          id,
          label: `${label} ${text}`,
          onAction: () => cite(editor, id),
        }))}
      />
      <IconButton
        label={editorText.makeSource}
        icon={NotebookPen}
        isDisabled={isDisabled || !now.hasSelection}
        onPress={() => void citeSelection(editor, props.onMakeSource)}
      />
    </div>
  );
}

/** Makes a card of what is marked and cites it right after. */
async function citeSelection(editor: Editor, makeSource: (text: string) => Promise<string>): Promise<void> {
  const { from, to } = editor.state.selection;
  const id = await makeSource(editor.state.doc.textBetween(from, to, '\n'));
  editor
    .chain()
    .focus()
    .insertContentAt(to, { type: 'citation', attrs: { sources: [id] } })
    .run();
}

function activeOf({ editor }: { editor: Editor }) {
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    heading: editor.isActive('heading'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    blockquote: editor.isActive('blockquote'),
    hasSelection: !editor.state.selection.empty,
  };
}
