import { checkedOn } from './legal-item.ts';

/** Words of an act or form that have been read to the letter, where they stand, in which text, and when. */
export interface WordsSeen {
  /** As the law data cite the place. */
  readonly place: string;
  /** An ellipsis stands for what was left out between two pieces. */
  readonly words: readonly string[];
  readonly source: string;
  /** Local date. */
  readonly checkedOn: string;
}

const sol = 'Socialtjänstlag (2025:400), lydelse till och med SFS 2026:1552';
const lss =
  'Lag (1993:387) om stöd och service till vissa funktionshindrade, lydelse till och med SFS 2026:676';
const form = 'SOSFS 2013:16 bilaga, blanketten ANMÄLAN – lex Sarah (2013-05)';

/**
 * Every word the product may call word for word. What does not stand here to the letter is our own wording, or another's:
 * it is shown as such, however well the section behind it has been read.
 */
export const wordsSeen: readonly WordsSeen[] = [
  seen('27 kap. 1 § SoL (2025:400)', sol, [
    'rutiner för att förebygga, upptäcka och åtgärda risker och missförhållanden',
  ]),
  seen('5 kap. 1 § andra stycket SoL (2025:400)', sol, ['ska medverka']),
  seen('27 kap. 2 § SoL (2025:400)', sol, [
    'den som fullgör uppgifter',
    'ska genast rapportera',
    'som får, eller kan komma i fråga för, insatser',
  ]),
  seen('27 kap. 2 § andra och tredje styckena SoL (2025:400)', sol, ['den som bedriver verksamheten']),
  seen('27 kap. 5 § SoL (2025:400)', sol, [
    'ska genast dokumenteras och utredas samt avhjälpas eller undanröjas',
  ]),
  seen('27 kap. 6 § SoL (2025:400)', sol, [
    'allvarligt missförhållande eller … påtaglig risk för ett allvarligt missförhållande ska snarast anmälas',
    'Den utredning som gjorts … ska bifogas',
  ]),
  seen('17 kap. 10 § SoL (2025:400)', sol, ['gallras fem år efter … sista anteckningen']),
  seen('24 a § LSS', lss, ['ska medverka']),
  seen('24 b § LSS', lss, ['ska genast rapportera']),
  seen('24 b § andra stycket LSS', lss, ['den som bedriver verksamheten']),
  seen('24 e § LSS', lss, ['dokumenteras, utredas och avhjälpas eller undanröjas utan dröjsmål']),
  seen('24 f § LSS', lss, ['snarast', 'ska bifogas']),
  seen('6 kap. och bilagan (blanketten 2013) SOSFS 2011:5', form, [
    'Datum, veckodag samt klockslag för det inträffade',
  ]),
];

function seen(place: string, source: string, words: readonly string[]): WordsSeen {
  return { place, words, source, checkedOn };
}
