import type { Editor } from '@tiptap/core';

/** Cites a source card at the cursor. Right after a citation it joins that one: two beside each other would read as one number. */
export function cite(editor: Editor, sourceId: string): void {
  const { $from, empty } = editor.state.selection;
  const before = $from.nodeBefore;
  const work = editor.chain().focus();
  if (!empty || before?.type.name !== 'citation') {
    work.insertContent({ type: 'citation', attrs: { sources: [sourceId] } }).run();
    return;
  }
  const cited: unknown = before.attrs['sources'];
  const sources = [...new Set([...(Array.isArray(cited) ? cited : []), sourceId])];
  work
    .command(({ tr }) => {
      tr.setNodeAttribute($from.pos - before.nodeSize, 'sources', sources);
      return true;
    })
    .run();
}
