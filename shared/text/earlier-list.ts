import { openingOf } from '../documents/opening.ts';
import { countOf } from './numbers.ts';

/** What is told of an earlier case: its causes or its measures. */
export type EarlierKind = 'causes' | 'measures';

interface EarlierList {
  /** Lines before the list. */
  readonly lead: string;
  readonly items: readonly string[];
  /** How many more the earlier case has than `items`. */
  readonly more: number;
}

interface Bounds {
  readonly kind: EarlierKind;
  /** Where the rest is read: the earlier case by its number. */
  readonly where: string;
  /** Letters; one item is told whatever its length. */
  readonly most: number;
}

const nouns: Readonly<Record<EarlierKind, readonly [one: string, many: string]>> = {
  causes: ['orsak', 'orsaker'],
  measures: ['åtgärd', 'åtgärder'],
};
const mark = '– ';
/** How far over its room a list may go for its first item, which is then told whole. */
const mostOver = 2;

/** The list as text: whole items as far as there is room, then "och 4 orsaker till, se SN 2026/0412". */
export function earlierListText({ lead, items, more }: EarlierList, { kind, where, most }: Bounds): string {
  const head = lead === '' ? [] : [lead];
  const told = (count: number): string => {
    const left = items.length - count + more;
    const rest = left === 0 ? [] : [`och ${countOf(left, ...nouns[kind])} till, se ${where}`];
    return [...head, ...items.slice(0, count).map((item) => mark + item), ...rest].join('\n');
  };
  let count = items.length;
  while (count > 1 && told(count).length > most) count -= 1;
  return told(count);
}

/**
 * A written text in at most about `most` letters, never cut inside a sentence: a list keeps its first items and tells how
 * many more there are, anything else its first sentences. `isCutProse`: the rest stands nowhere but in the text itself.
 */
export function inShort(
  written: string,
  bounds: Bounds,
): { readonly text: string; readonly isCutProse: boolean } {
  if (written.length <= bounds.most) return { text: written, isCutProse: false };
  const list = listIn(written, bounds.kind);
  const short = earlierListText(list, bounds);
  const isList = list.items.length > 0 && short.length <= bounds.most * mostOver;
  return isList
    ? { text: short, isCutProse: false }
    : { text: openingOf(written, bounds.most), isCutProse: true };
}

/** A list as `earlierListText` writes it, or one typed by hand in the same form. */
function listIn(written: string, kind: EarlierKind): EarlierList {
  const [one, many] = nouns[kind];
  const ending = new RegExp(`\\noch (\\d+)\\s(?:${one}|${many}) till, se [^\\n]*$`, 'u').exec(written);
  const [lead = '', ...items] = written.slice(0, ending?.index).split(/(?:^|\n)– /u);
  return { lead, items, more: Number(ending?.[1] ?? 0) };
}
