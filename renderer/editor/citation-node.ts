import { mergeAttributes, Node } from '@tiptap/core';

/** Names the source cards behind a statement. Becomes a footnote in Word. */
export const CitationNode = Node.create<object, { labels: ReadonlyMap<string, string> }>({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  addStorage: () => ({ labels: new Map<string, string>() }),
  addAttributes: () => ({ sources: { default: [] } }),
  // A citation pasted from elsewhere would name cards of another case.
  parseHTML: () => [],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes({ class: 'ed-citation' }, HTMLAttributes)],
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('span');
      dom.className = 'ed-citation';
      const ids: unknown = node.attrs['sources'];
      const labels = Array.isArray(ids) ? ids.map((id) => this.storage.labels.get(String(id)) ?? '–') : [];
      dom.textContent = `[${labels.join(', ')}]`;
      return { dom };
    };
  },
});
