import type { Chapter, HandbookBlock } from './chapter.ts';
import { handbook } from './handbook.ts';
import { handbookTitles, type HandbookTopic } from './topics.ts';

/** A place in the handbook: a chapter, or a heading in it. */
export interface HandbookPlace {
  readonly topic: HandbookTopic;
  /** Number of the block that is the heading, or null for the chapter itself. */
  readonly heading: number | null;
  readonly title: string;
}

/**
 * Where every word of a search stands, in the order of the book: chapters and headings under which all its words are, also
 * in the middle of other words. Empty for an empty search.
 */
export function searchHandbook(text: string): readonly HandbookPlace[] {
  const words = text
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return handbook.flatMap((chapter) =>
    sectionsOf(chapter)
      .filter(({ letters }) => words.every((word) => letters.includes(word)))
      .map(({ place }) => place),
  );
}

interface Section {
  readonly place: HandbookPlace;
  readonly letters: string;
}

function sectionsOf({ topic, lead, blocks }: Chapter): readonly Section[] {
  const title = handbookTitles[topic];
  const heads = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  const starts = [-1, ...heads];
  return starts.map((start, nth) => {
    const part = blocks.slice(start + 1, starts[nth + 1]);
    const head = blocks[start];
    const own = head?.kind === 'heading' ? head.text : title;
    // What a heading stands under is part of what it is about.
    const words = [title, own, ...(start === -1 ? [lead] : []), ...part.flatMap(wordsOf)];
    return {
      place: { topic, heading: start === -1 ? null : start, title: own },
      letters: words.join(' ').toLocaleLowerCase('sv'),
    };
  });
}

/** All that a reader sees of a block. */
export function wordsOf(block: HandbookBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'list':
      return block.items;
    case 'examples':
      return [block.caption, ...block.items.flatMap(({ before, after, why }) => [before, after, why])];
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
    case 'claim':
      return [block.text, block.source];
  }
}
