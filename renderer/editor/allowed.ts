import { Extension, type Extensions } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { ListItem } from '@tiptap/extension-list-item';
import { Plugin } from '@tiptap/pm/state';
import { StarterKit } from '@tiptap/starter-kit';
import { CitationNode } from './citation-node.ts';
import { PersonNode } from './person-node.ts';

/** The nodes and marks of `shared/richtext/schema.ts`, and no others: whatever else is pasted becomes text. */
export const allowedExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [3] },
    blockquote: false,
    listItem: false,
    code: false,
    codeBlock: false,
    strike: false,
    horizontalRule: false,
    link: false,
    underline: false,
    trailingNode: false,
  }),
  Blockquote.extend({ content: 'paragraph+' }),
  ListItem.extend({ content: 'paragraph+' }),
  PersonNode,
  CitationNode,
  blockIds(),
];

const blockTypes = ['paragraph', 'heading', 'blockquote', 'bulletList', 'orderedList'];

/**
 * Every top-level block has an id of its own, since a block is what one save writes. A block split in two keeps its id
 * in the first half; the second gets a new one.
 */
function blockIds(): Extension {
  return Extension.create({
    name: 'blockIds',
    addGlobalAttributes() {
      return [
        { types: blockTypes, attributes: { id: { default: null, rendered: false, keepOnSplit: false } } },
      ];
    },
    addProseMirrorPlugins() {
      return [
        new Plugin({
          appendTransaction(transactions, _before, state) {
            if (!transactions.some((transaction) => transaction.docChanged)) return null;
            const change = state.tr;
            const seen = new Set<unknown>();
            state.doc.forEach((node, position) => {
              const id: unknown = node.attrs['id'];
              if (typeof id === 'string' && !seen.has(id)) seen.add(id);
              else change.setNodeAttribute(position, 'id', crypto.randomUUID());
            });
            return change.docChanged ? change.setMeta('addToHistory', false) : null;
          },
        }),
      ];
    },
  });
}
