import { z } from 'zod';

/*
 * The small rich text we allow, in tiptap's JSON shape, version 1. A text is a list of top-level blocks, each with an
 * id of its own, because one block is what one autosave writes. A person in prose is a node, never text, so that a
 * document's profile can choose name or alias. A citation names the source cards behind a statement.
 */

const mark = z.strictObject({ type: z.enum(['bold', 'italic']) });

const textNode = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(mark).optional(),
});

const personNode = z.strictObject({
  type: z.literal('person'),
  attrs: z.strictObject({ person: z.string().min(1) }),
});

const citationNode = z.strictObject({
  type: z.literal('citation'),
  attrs: z.strictObject({ sources: z.array(z.string().min(1)).min(1) }),
});

const hardBreak = z.strictObject({ type: z.literal('hardBreak') });

export const richInline = z.discriminatedUnion('type', [textNode, personNode, citationNode, hardBreak]);
export type RichInline = z.infer<typeof richInline>;

const blockAttrs = { id: z.string().min(1).max(64).optional() };
const inlines = z.array(richInline).optional();

const innerParagraph = z.strictObject({ type: z.literal('paragraph'), content: inlines });
const listItem = z.strictObject({ type: z.literal('listItem'), content: z.array(innerParagraph).min(1) });

export const richBlock = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('paragraph'),
    attrs: z.strictObject(blockAttrs).optional(),
    content: inlines,
  }),
  z.strictObject({
    type: z.literal('heading'),
    attrs: z.strictObject({ ...blockAttrs, level: z.literal(3) }),
    content: inlines,
  }),
  z.strictObject({
    type: z.literal('blockquote'),
    attrs: z.strictObject(blockAttrs).optional(),
    content: z.array(innerParagraph).min(1),
  }),
  z.strictObject({
    type: z.literal('bulletList'),
    attrs: z.strictObject(blockAttrs).optional(),
    content: z.array(listItem).min(1),
  }),
  z.strictObject({
    type: z.literal('orderedList'),
    attrs: z.strictObject(blockAttrs).optional(),
    content: z.array(listItem).min(1),
  }),
]);
export type RichBlock = z.infer<typeof richBlock>;

/** Bytes of UTF-8 JSON one block may hold, and blocks one text may hold (about 300 pages of paragraphs and more). */
export const richBlockLimit = 64 * 1024;
export const richBlocksLimit = 10_000;

export const richText = z.strictObject({
  type: z.literal('doc'),
  content: z.array(richBlock).max(richBlocksLimit),
});
export type RichText = z.infer<typeof richText>;
