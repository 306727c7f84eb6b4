export type FontWeight = 'regular' | 'semibold';

/**
 * A width in px that a text surely does not exceed, without a DOM. Each letter has the greater of its widths in Source
 * Sans 3 and in Arial: Word draws a figure's words in Arial where the family is not installed, and they must stay in their
 * boxes. Letters that are not in the table count as the widest there are.
 */
export function textWidth(text: string, size: number, weight: FontWeight = 'regular'): number {
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidth(letter);
  return (thousandths * size * (weight === 'semibold' ? SEMIBOLD : 1)) / 1000;
}

/** In thousandths of the font's size. */
function letterWidth(letter: string): number {
  return widths.get(letter) ?? (letter.length > 1 ? WIDEST : WIDE);
}

/** No letter of Swedish is more than this much wider in semibold; a colon is, by the width of a hair. */
const SEMIBOLD = 1.2;
/** An ideograph fills the square; an emoji is wider than that. */
const WIDE = 1000;
const WIDEST = 1400;

const lettersByWidth: readonly (readonly [width: number, letters: string])[] = [
  [260, `'ijl|¦įĵĺļ‘’‚`],
  [280, ' ,.:;I\u00A0ÌÍÎÏìíîïĨĩĪīĬĭĮİıſ'],
  [300, '!fľł'],
  [320, '[]\u2011'],
  [340, '()-t{}¡·ţŧ\u2010›‹'],
  [360, '/\\rŕŗř•'],
  [380, 'ª²³¹ºŀť'],
  [400, '°'],
  [420, '*'],
  [440, '"“”„'],
  [500, 'J^cksvxyzçýÿćĉċčĳĴķĸśŝşšŷźżž'],
  [560, '#$0123456789?L_`abdeghnopqu¢£¤¥§¨«¯±´¶¸»àáâãäåèéêëðñòóôõö÷ùúûüþāăąēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűų–†€'],
  [580, 'µđ'],
  [600, '+<=>~¬×−'],
  [620, 'FTZ¿ßøďŢŤŦŹŻŽ'],
  [680, '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸ'],
  [740, 'CDHNRUw®ÇÐÑÙÚÛÜĆĈĊČĎĐĤĦĲŃŅŇŊŔŖŘŨŪŬŮŰŲŵ'],
  [780, 'GOQ©ÒÓÔÕÖØĜĞĠĢŉŌŎŐ'],
  [840, 'Mm¼½¾'],
  [900, '%æ'],
  [960, 'WœŴ'],
  [1000, 'ÆŒ—…→←'],
  [1020, '@'],
  [1200, '‰'],
];

const widths: ReadonlyMap<string, number> = new Map(
  lettersByWidth.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
