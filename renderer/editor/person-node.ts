import { mergeAttributes, Node } from '@tiptap/core';

/** A person of the case in prose. Drawn by alias here; a document's profile decides between name and alias. */
export const PersonNode = Node.create<object, { labels: ReadonlyMap<string, string> }>({
  name: 'person',
  group: 'inline',
  inline: true,
  atom: true,
  addStorage: () => ({ labels: new Map<string, string>() }),
  addAttributes: () => ({ person: { default: '' } }),
  parseHTML: () => [
    { tag: 'span[data-person]', getAttrs: (element) => ({ person: element.dataset['person'] ?? '' }) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes({ class: 'ed-person' }, HTMLAttributes)],
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('span');
      dom.className = 'ed-person';
      const id: unknown = node.attrs['person'];
      dom.textContent = typeof id === 'string' ? (this.storage.labels.get(id) ?? '–') : '–';
      return { dom };
    };
  },
});
