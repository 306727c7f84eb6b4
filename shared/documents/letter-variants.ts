/** The two-letter spellings of letters that a keyboard may lack. */
const digraphs: readonly (readonly [letter: RegExp, typed: string])[] = [
  [/å/gu, 'aa'],
  [/[äæ]/gu, 'ae'],
  [/[öø]/gu, 'oe'],
  [/ü/gu, 'ue'],
];
const letters: readonly (readonly [typed: RegExp, letter: string])[] = [
  [/aa/gu, 'å'],
  [/ae/gu, 'ä'],
  [/oe/gu, 'ö'],
  [/ue/gu, 'u'],
];

/** Other spellings of a name in small letters: Öberg as Oeberg, Müller as Mueller, Aaberg as Åberg. */
export function otherSpellings(name: string): string[] {
  const changed = (rules: readonly (readonly [RegExp, string])[]): string =>
    rules.reduce((word, [from, to]) => word.replace(from, to), name);
  return [...new Set([changed(digraphs), changed(letters)])].filter((spelling) => spelling !== name);
}

/** Letters that are no other letter with a mark on it, as they are read in Swedish: Søren is Sören. */
export function readInSwedish(text: string): string {
  return text.replace(/[øæßłđðþıœ]/gu, (letter) => inSwedish[letter] ?? letter);
}

const inSwedish: Readonly<Record<string, string>> = {
  ø: 'ö',
  æ: 'ä',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  œ: 'oe',
};
