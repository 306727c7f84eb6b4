import { mergeAttributes, Node } from '@tiptap/core';
import { emptyLabels, labelledView, type LabelStorage } from './label-storage.ts';

/** Names the source cards behind a statement. Becomes a footnote in Word. */
export const CitationNode = Node.create<object, LabelStorage>({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  addStorage: emptyLabels,
  addAttributes: () => ({ sources: { default: [] } }),
  // A citation pasted from elsewhere would name cards of another case.
  parseHTML: () => [],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes({ class: 'ed-citation' }, HTMLAttributes)],
  addNodeView() {
    return ({ node }) =>
      labelledView(this.storage, 'ed-citation', (labels) => {
        const ids: unknown = node.attrs['sources'];
        const cards = Array.isArray(ids) ? ids.map((id) => labels.get(String(id)) ?? '–') : [];
        return `[${cards.join(', ')}]`;
      });
  },
});
