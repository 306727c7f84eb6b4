import { textWidth, type FontWeight } from './text-width.ts';

export interface LineRoom {
  /** Px of a line. */
  readonly width: number;
  readonly maxLines: number;
  /** Px of the letters. */
  readonly size: number;
  readonly weight: FontWeight;
}

/** Line height over letter size. */
export const leading = 1.22;

/**
 * A text as the lines it takes in a narrow box, the last with an ellipsis where not all of it fits. Words longer than a
 * line are parted with a hyphen where Swedish would part them: before a consonant that a vowel follows. Reads no more of a
 * long text than the box can hold.
 */
export function wrapText(text: string, room: LineRoom): readonly string[] {
  const words = wordsThatMatter(text, room);
  const lines: string[] = [];
  let line = '';
  while (words.length > 0) {
    const word = words.shift() ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer, room)) {
      line = longer;
      continue;
    }
    const head = fits(word, room) ? '' : headOf(word, line, room);
    if (head !== '') {
      words.unshift(word.slice(head.length));
      line = line === '' ? `${head}-` : `${line} ${head}-`;
    } else words.unshift(word);
    lines.push(line);
    line = '';
    if (lines.length === room.maxLines) return withEllipsis(lines, room);
  }
  return line === '' ? lines : [...lines, line];
}

/** As it can be drawn: one space between words, no signs that XML cannot hold or that turn the reading direction. */
export function drawableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '')
    .trim();
}

/** No letter is narrower than a quarter of its size. */
function wordsThatMatter(text: string, { width, maxLines, size }: LineRoom): string[] {
  const most = Math.ceil((maxLines + 1) * (width / (size * 0.25) + 1));
  return drawableText(text.slice(0, 4 * most))
    .slice(0, most)
    .toWellFormed()
    .split(' ')
    .filter((word) => word !== '');
}

const fits = (line: string, { width, size, weight }: LineRoom): boolean =>
  textWidth(line, size, weight) <= width;

/** The part of a word too long for any line that still goes on this one; nothing where that would be a few letters. */
function headOf(word: string, line: string, room: LineRoom): string {
  const before = line === '' ? '' : `${line} `;
  const letters = [...word];
  let most = 0;
  while (most < letters.length - 1 && fits(`${before}${letters.slice(0, most + 1).join('')}-`, room))
    most += 1;
  const shortest = line === '' ? 1 : 4;
  if (most < shortest) return line === '' ? (letters[0] ?? '') : '';
  for (let at = most; at >= Math.max(shortest, 3); at -= 1)
    if (isConsonant(letters[at]) && isVowel(letters[at + 1])) return letters.slice(0, at).join('');
  return letters.slice(0, most).join('');
}

const isVowel = (letter = ''): boolean => /^[aeiouyåäöé]$/iu.test(letter);
const isConsonant = (letter = ''): boolean => /^\p{L}$/u.test(letter) && !isVowel(letter);

const ELLIPSIS = '…';

function withEllipsis(lines: readonly string[], room: LineRoom): readonly string[] {
  const last = lines.at(-1) ?? '';
  const words = last.split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')} ${ELLIPSIS}`, room)) words.pop();
  const said = words.join(' ');
  const end = fits(`${said} ${ELLIPSIS}`, room) ? `${said} ${ELLIPSIS}` : cut(said, room);
  return [...lines.slice(0, -1), end];
}

function cut(word: string, room: LineRoom): string {
  const letters = [...word.replace(/-$/u, '')];
  while (letters.length > 1 && !fits(`${letters.join('')}${ELLIPSIS}`, room)) letters.pop();
  return `${letters.join('')}${ELLIPSIS}`;
}
