import type { CoachQuestion } from '../../../domain/coach/question.ts';

/** Home care: keys, visits that do not take place, working alone. */
export const homeCareQuestions: readonly CoachQuestion[] = [
  {
    id: 'hemtjanst-1',
    level: 'individ',
    area: 'kommunikation',
    theme: 'hemtjanst',
    question: 'Hur skulle den enskilde märka och berätta att ett besök inte blev av, och hos vem?',
    signals: ['besök', 'utebliv', 'tillsyn'],
  },
  {
    id: 'hemtjanst-2',
    level: 'individ',
    area: 'teknik',
    theme: 'hemtjanst',
    question: 'Vad behövdes för att komma in, och var fanns nyckeln eller koden?',
    signals: ['nyckel', 'nycklar', 'kod', 'dörr', 'lås'],
  },
  {
    id: 'hemtjanst-3',
    level: 'enhet',
    area: 'procedurer',
    theme: 'hemtjanst',
    question: 'Vad händer när ingen öppnar, steg för steg, och hur lång tid får det ta?',
    signals: ['öppna', 'svarade inte', 'besök', 'tillsyn'],
  },
  {
    id: 'hemtjanst-4',
    level: 'enhet',
    area: 'organisation',
    theme: 'hemtjanst',
    question: 'Räckte restiden och besökstiden i planeringen, och vem såg att det inte gick ihop?',
    signals: ['planering', 'restid', 'rutt', 'minut', 'slinga', 'besök'],
  },
  {
    id: 'hemtjanst-5',
    level: 'enhet',
    area: 'teknik',
    theme: 'hemtjanst',
    question: 'Hur syns ett besök som inte har kvitterats, för vem, och hur snart?',
    signals: ['kvitter', 'utebliv', 'registrer', 'telefon', 'app'],
  },
  {
    id: 'hemtjanst-6',
    level: 'enhet',
    area: 'kommunikation',
    theme: 'hemtjanst',
    question: 'Vem kan den som arbetar ensam nå direkt, och vad gör att man drar sig för att ringa?',
    signals: ['ensam', 'kväll', 'natt', 'ringa'],
  },
  {
    id: 'hemtjanst-7',
    level: 'system',
    area: 'organisation',
    theme: 'hemtjanst',
    question: 'Vilka antaganden om tid och geografi ligger bakom ersättningen och planeringen?',
    signals: ['ersättning', 'budget', 'planering', 'avstånd', 'lov'],
  },
  {
    id: 'hemtjanst-8',
    level: 'system',
    area: 'procedurer',
    theme: 'hemtjanst',
    question: 'Hur följs uteblivna besök upp över tid, och vid vilken nivå reagerar ledningen?',
    signals: ['utebliv', 'besök', 'statistik'],
  },
];
