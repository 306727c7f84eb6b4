/** Texts made ready to be searched for many signals: nearest the node first, cut where reading on would cost time. */
export interface Reading {
  readonly letters: string;
}

/** Texts in the order given, in lower case and with single spaces. */
export function readTexts(texts: readonly string[]): Reading {
  const joined = texts.join('\n').slice(0, mostRead);
  return { letters: ` ${joined.toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ')} ` };
}

/** Whether a word (or words) of the texts begins with the signal; with a leading `-`, whether any word holds it. */
export function holdsSignal({ letters }: Reading, signal: string): boolean {
  if (signal.startsWith('-')) return letters.includes(signal.slice(1));
  for (let at = letters.indexOf(signal); at !== -1; at = letters.indexOf(signal, at + 1))
    if (!isLetter.test(letters.charAt(at - 1))) return true;
  return false;
}

/** How many of the signals the texts hold. */
export const signalsHeld = (reading: Reading, signals: readonly string[]): number =>
  signals.filter((signal) => holdsSignal(reading, signal)).length;

const isLetter = /\p{L}/u;

/** Characters. A branch of a worked case has a few thousand. */
const mostRead = 40_000;
