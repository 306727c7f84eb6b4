import type { BlameWord } from '../domain/blame-words.ts';

/** Asks for what lay before the act, in one way everywhere. */
const before = 'skriv vad som gjordes eller inte blev gjort, och fråga vad som låg bakom';

const undone =
  'skriv till exempel ”Tillsynen blev inte gjord.” Fråga sedan vad som kunde ha påmint, och vad som kom emellan.';

/**
 * Words that put the blame on a person instead of asking what made the act reasonable (rule K7). Own list, kept short: a
 * false alarm costs more trust than a missed word. Words that ordinary notes of care need in other meanings are left out:
 * "slö" and "glömsk" of how somebody feels, "slapp" of an arm, "fel person" of who got the medicine, "skulden" of money.
 */
export const blameWords: readonly BlameWord[] = [
  stem('slarv', 'beskriv vad som skilde sig från det bestämda, och fråga vad som gjorde det svårt', {
    'slarvade med': 'gjorde inte som planerat med',
    slarvigt: 'ofullständigt',
  }),
  stem('nonchal', 'beskriv vad som gick att märka och vad som gjordes då', {
    nonchalerade: 'agerade inte på',
    nonchalerat: 'inte agerat på',
    nonchalerades: 'ledde inte till någon åtgärd',
  }),
  stem('struntade', before, { 'struntade i': 'gick inte vidare med' }),
  stem('struntat', before, { 'struntat i': 'inte gått vidare med' }),
  stem('ignorera', 'beskriv vad som hände efter signalen, och fråga om den gick att uppfatta', {
    ignorerade: 'agerade inte på',
    ignorerat: 'inte agerat på',
    ignorerades: 'ledde inte till någon åtgärd',
  }),
  stem('oaktsam', 'beskriv handlingen, och fråga vad som gjorde att den verkade rimlig'),
  stem('vårdslös', 'beskriv handlingen, och fråga vad som gjorde att den verkade rimlig'),
  stem('inkompeten', 'vilken introduktion och övning hade personen fått för uppgiften?'),
  stem('odugl', 'vilken introduktion och övning hade personen fått för uppgiften?'),
  stem('klantig', before),
  stem('klantade', before),
  stem('sjabbl', before),
  stem('tanklös', before),
  stem('omdömeslös', 'vad gick att veta när valet gjordes?'),
  stem('oprofessionel', 'beskriv vad som sades och gjordes, ordagrant om det går'),
  stem('oseriös', 'beskriv vad som sades och gjordes'),
  stem('attitydproblem', 'beskriv vad som sades och gjordes, och vad som hänt dessförinnan'),
  stem('ansvarslös', 'vem hade uppgiften enligt schema eller rutin, och var det känt?'),
  stem('oansvarig', 'vem hade uppgiften enligt schema eller rutin, och var det känt?'),
  stem('oförlåtlig', 'beskriv följden för den enskilde i stället'),
  stem('lättja', before),
  stem('lathet', before),
  stem('ouppmärksam', 'vad krävde uppmärksamhet just då?'),
  stem('okunnig', 'hur hade kunskapen kunnat nå fram?', {
    'okunnig om': 'inte informerad om',
    'okunniga om': 'inte informerade om',
  }),
  stem('obetänksam', before),
  stem('skylla', 'fråga vad som gjorde det möjligt i stället för vem'),
  stem('skyller', 'fråga vad som gjorde det möjligt i stället för vem'),
  stem('klandr', 'fråga vad som gjorde det möjligt i stället för vem'),
  stem('misskötsam', before),
  stem('misskött', 'beskriv vad som inte blev gjort, när och enligt vad'),
  stem('slentrian', 'beskriv hur arbetet brukar gå till, och vad som format det'),
  phrase('glömde', undone, {
    'glömde bort tillsynen': 'gjorde inte tillsynen',
    'glömde tillsynen': 'gjorde inte tillsynen',
    'glömde signera': 'signerade inte',
    'glömde att signera': 'signerade inte',
    'glömde dokumentera': 'dokumenterade inte',
    'glömde att dokumentera': 'dokumenterade inte',
    'glömde rapportera': 'rapporterade inte',
    'glömde att rapportera': 'rapporterade inte',
    'glömde låsa': 'låste inte',
    'glömde att låsa': 'låste inte',
    'glömde ringa': 'ringde inte',
    'glömde att ringa': 'ringde inte',
    'glömde larmet': 'agerade inte på larmet',
  }),
  phrase('glömt', undone),
  phrase('glömdes', undone, {
    glömdes: 'uteblev',
    'glömdes bort': 'uteblev',
  }),
  phrase('lat', before),
  phrase('lata', before),
  phrase('dum', before),
  phrase('dumt', before),
  phrase('syndabock', 'fråga vad som gjorde det möjligt i stället för vem'),
  phrase('bär skulden', 'fråga vad som gjorde det möjligt i stället för vem'),
  phrase('skulden för att', 'fråga vad som gjorde det möjligt i stället för vem'),
  phrase('lägga skulden', 'fråga vad som gjorde det möjligt i stället för vem'),
  phrase('lägger skulden', 'fråga vad som gjorde det möjligt i stället för vem'),
  phrase('borde ha', 'vad var bestämt, och vad gick att veta då?', { 'borde ha': 'förväntades ha' }),
  phrase('borde vetat', 'vad gick att veta just då, och hur?'),
  phrase('borde förstått', 'vad gick att förstå just då, och av vad?'),
  phrase('borde insett', 'vad gick att förstå just då, och av vad?'),
  phrase('skulle ha vetat', 'vad gick att veta just då, och hur?'),
  phrase('brydde sig inte', 'beskriv vad som gjordes och inte gjordes', {
    'brydde sig inte om larmet': 'agerade inte på larmet',
  }),
  phrase('försummade', before),
  phrase('bär ansvaret för felet', 'fråga vad som gjorde det möjligt i stället för vem'),
  phrase('mänskliga faktorn', 'vilka förutsättningar gjorde misstaget möjligt?'),
  phrase('eget fel', 'fråga vad som gjorde det möjligt i stället för vem'),
  phrase('dålig attityd', 'beskriv vad som sades och gjordes'),
  phrase('fel attityd', 'beskriv vad som sades och gjordes'),
];

/** What is suggested instead of a word, as a sentence of its own. */
export function sentenceOf(instead: string): string {
  const sentence = `${instead.charAt(0).toLocaleUpperCase('sv')}${instead.slice(1)}`;
  return /[.?!]$/u.test(sentence) ? sentence : `${sentence}.`;
}

function stem(text: string, instead: string, forms: Readonly<Record<string, string>> = {}): BlameWord {
  return { kind: 'stem', text, instead, forms };
}

function phrase(text: string, instead: string, forms: Readonly<Record<string, string>> = {}): BlameWord {
  return { kind: 'phrase', text, instead, forms };
}
