import { mergeAttributes, Node } from '@tiptap/core';
import { emptyLabels, labelledView, type LabelStorage } from './label-storage.ts';

/** A person of the case in prose. Drawn by alias here; a document's profile decides between name and alias. */
export const PersonNode = Node.create<object, LabelStorage>({
  name: 'person',
  group: 'inline',
  inline: true,
  atom: true,
  addStorage: emptyLabels,
  addAttributes: () => ({ person: { default: '' } }),
  parseHTML: () => [
    { tag: 'span[data-person]', getAttrs: (element) => ({ person: element.dataset['person'] ?? '' }) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes({ class: 'ed-person' }, HTMLAttributes)],
  addNodeView() {
    return ({ node }) =>
      labelledView(this.storage, 'ed-person', (labels) => labels.get(String(node.attrs['person'])) ?? '–');
  },
});
