/** A text short enough to be looked over, and whether anything was left out. */
export interface Shortened {
  readonly text: string;
  readonly isShortened: boolean;
}

/**
 * The text up to the last sentence that ends within `most` characters; where none does, up to a word, with an ellipsis. A
 * full stop ends a sentence when a new one begins after it with a capital letter: "kl. 02" and "bl.a. hon" end none.
 */
export function shortenAtSentence(text: string, most: number): Shortened {
  const whole = text.trim();
  if (whole.length <= most) return { text: whole, isShortened: false };
  const ends = [...whole.slice(0, most + 3).matchAll(sentenceEnd)].map(
    ({ index, 0: end }) => index + end.length,
  );
  const last = ends.filter((end) => end <= most).at(-1);
  if (last !== undefined) return { text: whole.slice(0, last), isShortened: true };
  const cut = whole.slice(0, most - 2);
  const space = cut.lastIndexOf(' ');
  return { text: `${cut.slice(0, space > most / 2 ? space : cut.length).trimEnd()} …`, isShortened: true };
}

/** Closing quotation marks and brackets belong to the sentence. */
const sentenceEnd = /[.!?…]["”’»)]*(?=\s+["”’»(–-]*\p{Lu}|\s*\n)/gu;
