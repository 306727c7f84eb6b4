import type { BlameWord } from '../domain/blame-words.ts';

/**
 * Words that put the blame on a person instead of asking what made the act reasonable (rule K7). Own list, kept short:
 * a false alarm costs more trust than a missed word.
 */
export const blameWords: readonly BlameWord[] = [
  ...stems(
    'slarv',
    'glömsk',
    'nonchal',
    'struntade',
    'struntat',
    'oaktsam',
    'vårdslös',
    'inkompeten',
    'klantig',
    'klantade',
  ),
  ...stems(
    'ansvarslös',
    'oansvarig',
    'oförlåtlig',
    'lättja',
    'ouppmärksam',
    'okunnig',
    'obetänksam',
    'skylla',
    'klandr',
  ),
  ...stems('misskötsam', 'misskött', 'slapphet', 'slentrian'),
  ...phrases(
    'glömde',
    'glömt',
    'glömde bort',
    'lat',
    'lata',
    'slö',
    'dum',
    'dumt',
    'syndabock',
    'skulden',
    'fel person',
  ),
  ...phrases(
    'borde ha',
    'borde vetat',
    'borde förstått',
    'borde insett',
    'skulle ha vetat',
    'brydde sig inte',
  ),
  ...phrases(
    'bär skulden',
    'bär ansvaret för felet',
    'mänskliga faktorn',
    'den mänskliga faktorn',
    'eget fel',
  ),
];

function stems(...texts: string[]): BlameWord[] {
  return texts.map((text) => ({ kind: 'stem', text }));
}

function phrases(...texts: string[]): BlameWord[] {
  return texts.map((text) => ({ kind: 'phrase', text }));
}
