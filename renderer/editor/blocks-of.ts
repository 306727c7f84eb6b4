import type { JSONContent } from '@tiptap/core';
import { richText, type RichText } from '../../shared/richtext/schema.ts';

/**
 * An editor's document as the stored rich text: ids on top-level blocks only, and no attributes the schema does not
 * know. Empty paragraphs stay, since a user who leaves a line empty means it.
 */
export function richTextOf(doc: JSONContent): RichText {
  return richText.parse({ type: 'doc', content: (doc.content ?? []).map((block) => cleaned(block, true)) });
}

/** A stored text as the editor takes it: the same JSON, without the absent parts TypeScript tells apart. */
export function editorContentOf(text: RichText | undefined): JSONContent | null {
  if (!text) return null;
  const content: JSONContent = JSON.parse(JSON.stringify(text));
  return content;
}

function cleaned(node: JSONContent, isTop: boolean): object {
  const attrs = attrsOf(node, isTop);
  const content = node.content?.map((inner) => cleaned(inner, false));
  return {
    type: node.type,
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(content ? { content } : {}),
    ...(node.text === undefined ? {} : { text: node.text }),
    ...(node.marks?.length ? { marks: node.marks.map((mark) => ({ type: mark.type })) } : {}),
  };
}

function attrsOf(node: JSONContent, isTop: boolean): Record<string, unknown> {
  const attrs: Record<string, unknown> = { ...node.attrs };
  if (node.type === 'person' || node.type === 'citation') return attrs;
  const kept: Record<string, unknown> = {};
  if (isTop && typeof attrs['id'] === 'string') kept['id'] = attrs['id'];
  if (node.type === 'heading') kept['level'] = 3;
  return kept;
}
