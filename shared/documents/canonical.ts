import { z } from 'zod';
import { drawingSchema } from '../figures/drawing.ts';
import type { Block, DocumentModel } from './blocks.ts';

/**
 * One string for one content, whatever order its keys were written in: what a klarmarkering and the audit log hash.
 * The draft flag is left out, so that a document is the same content before and after it is klarmarkerad.
 */
export function canonicalJson(model: DocumentModel): string {
  const { draft: _draft, ...content } = model;
  return JSON.stringify(content, sortKeys);
}

/**
 * The klarmarkerade document that was kept as this string. Blocks of a kind that a later version no longer writes must
 * still be drawn by it: what was kept is never rewritten. Throws, without a word of the case, when a kept drawing is none
 * that can be drawn.
 */
export function documentOf(text: string): DocumentModel {
  const model = kept.parse(JSON.parse(text));
  if (!model.blocks.every(hasKnownDrawings)) throw new TypeError('A kept document holds an unknown drawing.');
  return { ...model, draft: false };
}

/** Words are drawn whatever they are; shapes go into markup and have to be exactly those that are known. */
function hasKnownDrawings(block: Block): boolean {
  if (block.kind === 'box') return block.blocks.every(hasKnownDrawings);
  return block.kind !== 'figure' || drawingSchema.safeParse(block.drawing).success;
}

const kept = z.custom<Omit<DocumentModel, 'draft'>>(
  (value) => typeof value === 'object' && value !== null && 'blocks' in value && Array.isArray(value.blocks),
);

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
