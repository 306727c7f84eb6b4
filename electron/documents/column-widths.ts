/**
 * Relative column widths as whole twips that add up to `total`. A column narrower than its minimum takes what it lacks from
 * those that have more than theirs; minimums that cannot all be met are set aside.
 */
export function columnWidths(
  relative: readonly number[],
  total: number,
  minimums: readonly number[] = [],
): number[] {
  const whole = sum(relative);
  const wished = relative.map((part) => (part / whole) * total);
  const least = relative.map((_, column) => minimums[column] ?? 0);
  const raised = sum(least) <= total ? raiseToMinimums(wished, least) : wished;
  const widths = raised.map(Math.floor);
  return widths.map((width, column) => (column === widths.length - 1 ? width + total - sum(widths) : width));
}

/**
 * Room in twips for the longest of the words, as table text in bold; longer words than `LONGEST` are broken anyway. Figures
 * with hyphens between them, as in a date, are one word.
 */
export function widthOfLongestWord(texts: readonly string[]): number {
  const lengths = texts.flatMap((text) => text.split(BETWEEN_WORDS)).map((word) => word.length);
  const longest = lengths.reduce((most, length) => (length > most && length <= LONGEST ? length : most), 0);
  return longest * TWIPS_PER_LETTER;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const BETWEEN_WORDS = /[\s\u2010-\u2015]+|(?<!\d)-+|-+(?!\d)/u;
const LONGEST = 20;
/** 9.5 pt bold Arial, somewhat over the mean letter of Swedish text. */
const TWIPS_PER_LETTER = 114;

function raiseToMinimums(wished: readonly number[], least: readonly number[]): number[] {
  const lack = sum(wished.map((width, column) => Math.max(0, (least[column] ?? 0) - width)));
  const spare = sum(wished.map((width, column) => Math.max(0, width - (least[column] ?? 0))));
  const taken = spare === 0 ? 0 : lack / spare;
  return wished.map((width, column) => {
    const minimum = least[column] ?? 0;
    return width <= minimum ? minimum : width - (width - minimum) * taken;
  });
}
