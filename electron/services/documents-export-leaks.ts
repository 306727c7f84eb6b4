import { setImmediate } from 'node:timers/promises';
import type { Block, DocumentModel } from '../../shared/documents/blocks.ts';
import { leakFinder, withoutRepeats, type Leak, type Secret } from '../../shared/documents/leaks.ts';
import { textSegments } from '../../shared/documents/text-segments.ts';
import { AppError } from './app-error.ts';

/**
 * `leak`, with every place, when a name of the key table or a personnummer is left in a de-identified document. Takes
 * seconds for a long one, so it is never to be awaited in the queue, and lets other calls in between pieces of the
 * document; `goOn` is asked before each piece and stops the work by throwing.
 */
export async function refuseLeaks(
  model: DocumentModel,
  secrets: readonly Secret[],
  goOn: () => void,
): Promise<void> {
  if (model.profile !== 'deidentified') return;
  const leaksIn = leakFinder(secrets);
  const found: Leak[] = [];
  for (const piece of piecesOf(model)) {
    goOn();
    const blocks = piece.map(({ block }) => block);
    for (const leak of leaksIn({ ...model, blocks }))
      found.push({ ...leak, path: leak.path.flatMap((index) => piece[index]?.path ?? []) });
    await setImmediate();
  }
  const leaks = withoutRepeats(found);
  if (leaks.length > 0) throw new AppError('leak', { document: model.id, leaks });
}

/** A part of a block that holds no other block, and where the block stands in the document. */
interface Part {
  readonly block: Block;
  readonly path: readonly number[];
}

/** The document in pieces of about this many characters each: a tenth of a second with forty names. */
const pieceLength = 4000;

/** At least one, which has the document's own fields alone. */
function piecesOf(model: DocumentModel): readonly (readonly Part[])[] {
  const pieces: Part[][] = [[]];
  let length = 0;
  for (const part of partsOf(model.blocks, [])) {
    if (length > pieceLength) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)?.push(part);
    length += lengthOf(model, part.block);
  }
  return pieces;
}

const lengthOf = (model: DocumentModel, block: Block): number =>
  textSegments({ ...model, blocks: [block] }).reduce((sum, { text }) => sum + text.length, 0);

function partsOf(blocks: readonly Block[], path: readonly number[]): Part[] {
  return blocks.flatMap((block, index) => partsOfBlock(block, [...path, index]));
}

/** What is read in one piece stays together: a paragraph, an item, a row. */
function partsOfBlock(block: Block, path: readonly number[]): Part[] {
  switch (block.kind) {
    case 'box':
      return [{ block: { ...block, blocks: [] }, path }, ...partsOf(block.blocks, path)];
    case 'table': {
      const row = { ...block, caption: '', header: [] };
      return [{ ...block, rows: [] }, ...block.rows.map((one) => ({ ...row, rows: [one] }))].map(at(path));
    }
    case 'list':
      return block.items.map((item) => ({ ...block, items: [item] })).map(at(path));
    case 'facts':
    case 'signature':
      return block.rows.map((row) => ({ ...block, rows: [row] })).map(at(path));
    default:
      return [{ block, path }];
  }
}

const at =
  (path: readonly number[]) =>
  (block: Block): Part => ({ block, path });
