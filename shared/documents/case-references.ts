/** What one case goes by: its numbers of now, and those it has gone by. */
export interface CaseReferences {
  readonly id: string;
  readonly references: readonly string[];
  /** Those of now alone: a case that asks is not told elsewhere by its own. */
  readonly current?: readonly string[];
}

/**
 * Makes a search for the numbers of many cases, which gives the ids of those that texts name. A number is found whatever
 * the case of its letters, its spaces, hyphens and slashes, and the zeros its groups begin with: `sn2025-1` is
 * `SN 2025/0001`. It stands by itself: not in a longer word or number; one of figures alone not in a date or a decimal
 * either. Between its letters and its year stops, commas, brackets, quotation marks and the words for a number do not count.
 * The texts are gone through once, however many cases there are. `asking`: the id of the case whose texts they are, whose
 * own number of now points nowhere else, though another case has gone by it.
 */
export function referenceFinder(
  known: readonly CaseReferences[],
): (texts: Iterable<string>, asking?: string) => ReadonlySet<string> {
  const byKey = new Map<string, Set<string>>();
  let longest = 0;
  for (const { id, references } of known)
    for (const key of references.map(referenceKey)) {
      if (key === undefined) continue;
      longest = Math.max(longest, key.length);
      byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
    }
  return (texts, asking) => {
    const found = new Set<string>();
    const own = new Set(known.find(({ id }) => id === asking)?.current?.map(referenceKey));
    if (byKey.size === 0) return found;
    for (const text of texts)
      for (const key of keysIn(wordsOf(text), longest))
        if (!own.has(key)) for (const id of byKey.get(key) ?? []) found.add(id);
    return found;
  };
}

/** The same for every spelling of a number that is one; none for what has neither letters nor figures. */
export function referenceKey(reference: string): string | undefined {
  const words = wordsOf(reference);
  let whole: string | undefined;
  for (const key of keysFrom(words, 0, Infinity)) whole = key;
  return whole;
}

/** A run of letters or of figures, without leading zeros. */
interface Word {
  readonly text: string;
  readonly isNumber: boolean;
  /** What stands between it and the word before, spaces left out; null at the beginning. */
  readonly joint: string | null;
  /** Nothing at all stands there: they are read as one. */
  readonly isJoined: boolean;
  /** Something without a space does, as in a date. */
  readonly isTight: boolean;
  /** Characters, with leading zeros. */
  readonly size: number;
}

function wordsOf(written: string): Word[] {
  const text = written
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  const words: Word[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)) {
    const between = text.slice(end, index);
    const isFirst = words.length === 0;
    words.push({
      text: run.replace(/^0+(?=.)/u, ''),
      isNumber: /\p{N}/u.test(run),
      joint: isFirst ? null : jointOf(between),
      isJoined: !isFirst && between === '',
      isTight: !isFirst && between !== '' && !/\s/u.test(between),
      size: run.length,
    });
    end = index + run.length;
  }
  return words;
}

/** A full stop before a space ends a sentence, and is no part of a number. */
function jointOf(between: string): string {
  const bare = between
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u2044\u2215\\]/gu, '/')
    .replace(/\s+/gu, '');
  return bare === '.' && between !== '.' ? '. ' : bare;
}

function* keysIn(words: readonly Word[], longest: number): Generator<string> {
  for (const [start, word] of words.entries()) if (!word.isJoined) yield* keysFrom(words, start, longest);
}

/** The keys of what begins with a word and ends where a word ends, shortest first. */
function* keysFrom(words: readonly Word[], start: number, longest: number): Generator<string> {
  let [loose, strict, isFigures] = ['', '#', true];
  for (let at = start; at < words.length && Math.min(loose.length, strict.length) <= longest; at += 1) {
    const [word, before, after] = [words[at], words[at - 1], words[at + 1]];
    if (!word) return;
    if (at > start && isFiller(words, at)) continue;
    if (at > start) {
      loose += looseJoint(word, before);
      strict += word.joint ?? '';
    }
    loose += word.text;
    strict += word.text;
    isFigures &&= word.isNumber;
    if (after?.isJoined) continue;
    if (isMonth([before, word, after])) continue;
    if (!isFigures) yield loose;
    else if (!goesOn(words[start], words[start - 1]) && !goesOn(after, word)) yield strict;
  }
}

/** Between two numbers something must stand; elsewhere it is the same with and without. */
function looseJoint(word: Word, before: Word | undefined): string {
  const { isNumber } = word;
  const joint = isYear(word) && before?.isNumber === false ? word.joint?.replace(aside, '') : word.joint;
  if (!['', '-', '/', ':', '_', '.'].includes(joint ?? '')) return `|${joint ?? ''}|`;
  return isNumber && before?.isNumber ? '/' : '';
}

const aside = /[\s,;.()"'\u2018-\u201E\u00AB\u00BB]/gu;
const isYear = (word: Word | undefined): boolean =>
  word !== undefined && word.isNumber && word.size === 4 && /^(?:19|20)/u.test(word.text);

/** `SN dnr 2025/1`: one or two words for a number before the year. No more, so that the cost of a row of them is not squared. */
const isFiller = (words: readonly Word[], at: number): boolean =>
  isNumberWord(words[at]) &&
  (isYear(words[at + 1]) || (isNumberWord(words[at + 1]) && isYear(words[at + 2])));
const isNumberWord = (word: Word | undefined): boolean =>
  ['nr', 'dnr', 'diarienr', 'diarienummer'].includes(word?.text ?? '');

/** 2025-01 goes on in 2025-01-15. */
const goesOn = (word: Word | undefined, before: Word | undefined): boolean =>
  word !== undefined && word.isTight && word.isNumber && before?.isNumber === true;

/** 2025-01-15 after a word is a day, and not the first case of the year. */
const isMonth = ([year, month, day]: readonly [Word | undefined, Word, Word | undefined]): boolean =>
  [year, month, day].every((word) => word?.isNumber === true) &&
  [month, day].every((word) => word?.isTight === true && word.joint === '-' && word.size === 2) &&
  year?.size === 4;
