import { sentenceOf } from '../blame-words.ts';
import { countOf } from '../numbers.ts';
import type { CoachTheme } from '../../domain/coach/question.ts';
import type { Why } from '../../domain/coach/coach-questions.ts';

/** Words of the coach. It asks and never scolds. */
export const coachText = {
  title: 'Frågor som kan leda djupare',
  triedCount: (count: number) => countOf(count, 'prövad', 'prövade'),
  intro: 'Välj den fråga som leder vidare. Den som inte har betydelse här kan du notera som prövad.',
  questions: 'Frågor',
  why: {
    kind: 'Följdfråga',
    theme: 'Hör till ämnet',
    area: 'Samma nivå och område',
    level: 'Samma nivå, ett annat område',
    'next-level': 'Nästa nivå',
  } satisfies Record<Why, string>,
  /** Of a deviation, which has no level of its own. */
  whyNearest: 'Närmast den enskilde',
  becameCause: 'Skriv orsaken',
  answers: (question: string) => `Svar på: ${question}`,
  becameCauseOf: (question: string) => `Skriv orsaken: ${question}`,
  tried: 'Prövat, inte aktuellt',
  triedOf: (question: string) => `Prövat, inte aktuellt: ${question}`,
  note: 'Vad prövningen visade',
  noteHelp: 'En mening räcker: vad du har tittat på och varför det inte hade betydelse här.',
  save: 'Spara som prövad',
  cancel: 'Avbryt',
  more: (left: number) => `Fler frågor (${left})`,
  none: 'Alla frågor för den här platsen är prövade.',
  triedTitle: 'Prövat, inte aktuellt',
  triedBy: (by: string, on: string) => [by, on].filter((each) => each !== '').join(', '),
  takeAway: (question: string) => `Ta bort prövningen av frågan: ${question}`,
  savedAsTried: 'Frågan är noterad som prövad.',
  takenAway: 'Prövningen är borttagen. Ångra tar tillbaka den.',
  hints: 'Att fundera över',
  hintsIntro: 'Det här ser coachen i grafen just nu. Inget av det måste ändras.',
  noHints: 'Coachen har inget att påminna om just nu.',
  moreHints: (left: number) => `Visa ${left} till`,
  blame: (word: string) => `Ordvalet ”${word}” kan göras mer beskrivande.`,
  blameInstead: sentenceOf,
  replace: (replacement: string) => `Byt till ”${replacement}”`,
  leave: 'Låt stå',
  leaveWord: (word: string) => `Låt stå: ”${word}”`,
};

/** Names of the themes. */
export const themeNames: Readonly<Record<CoachTheme, string>> = {
  barn: 'Barn och unga',
  sjalvbestammande: 'Självbestämmande och begränsningar',
  hemtjanst: 'Hemtjänst',
  vald: 'Våld och hot',
  myndighet: 'Myndighetsutövning',
  dokumentation: 'Dokumentation och planer',
  ekonomi: 'Egna medel',
  bemotande: 'Bemötande',
  lakemedel: 'Läkemedel på delegering',
  utforare: 'Upphandlad utförare',
  rapportering: 'Rapportering och tystnad',
};
