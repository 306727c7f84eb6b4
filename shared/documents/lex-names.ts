import { namesAfterLex, wordsAfterLex } from '../text/names-that-are-words.ts';

/**
 * Text without the names of provisions (lex Sarah, Lex Maria, lexSarah, lex Sarah-rapport, lex Sarahs), which are in every
 * document and would stop all of a case where somebody is called so. The name anywhere else stays: in "Sarah-rapporten",
 * and in "lex Sarahsson", where the word goes on as a surname does.
 */
export function withoutLexNames(written: string): string {
  return written.replace(LEX, 'lex');
}

const LEX = new RegExp(
  `(?<!\\p{L})lex[\\s_-]{0,3}(?:${namesAfterLex.join('|')})(?=['\u2019:]?s?(?:(?!\\p{L})|-?(?:${wordsAfterLex.join('|')})))(?:['\u2019:]?s(?!\\p{L}))?`,
  'giu',
);
