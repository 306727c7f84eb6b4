import { namesThatAreWords } from '../text/names-that-are-words.ts';
import {
  compounds,
  comparableText,
  escapePattern,
  joined,
  nameParts,
  togetherPatterns,
  wholeWords,
  words,
  writtenText,
} from './name-pattern.ts';
import { numberPatterns } from './number-pattern.ts';
import { capitalised, withinText } from './ordinary-name-pattern.ts';

/**
 * Patterns for a name that stood in the key table and was changed or emptied since: for comparable and for written text.
 * It may have been a slip or a stop-gap ("okänd") and nobody can take it out of what is looked for, so that a single part
 * of it is found with a capital alone; more parts together in any letters.
 */
export function formerNamePatterns(value: string): { comparable: RegExp[]; written: RegExp[] } {
  const comparable = comparableText(value);
  const whole = words(comparable);
  const together = [
    ...(whole.length > 1 ? [joined(whole)] : []),
    ...togetherPatterns(whole, nameParts(comparable)),
    ...numberPatterns(comparable),
  ];
  const alone = nameParts(writtenText(value)).flatMap(aloneForms);
  const pattern = (sources: readonly string[]): RegExp[] =>
    sources.length === 0 ? [] : [wholeWords(sources)];
  return { comparable: pattern(together), written: pattern(alone) };
}

function aloneForms(part: string): string[] {
  if (namesThatAreWords.has(part.toLowerCase())) return [withinText(part)];
  return [capitalised(part), part.toUpperCase()].flatMap((form) => [escapePattern(form), ...compounds(form)]);
}
