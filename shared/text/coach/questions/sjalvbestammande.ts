import type { CoachQuestion } from '../../../domain/coach/question.ts';

/** Self-determination, consent and restraint without legal ground. */
export const selfDeterminationQuestions: readonly CoachQuestion[] = [
  {
    id: 'sjalvbestammande-1',
    level: 'individ',
    area: 'kommunikation',
    theme: 'sjalvbestammande',
    question: 'Hur visar personen ja och nej, och hur visste de som var där det?',
    signals: ['samtyck', 'nej', 'motstånd', 'ville', 'ovilj', 'språk'],
  },
  {
    id: 'sjalvbestammande-2',
    level: 'individ',
    area: 'procedurer',
    theme: 'sjalvbestammande',
    question: 'Vilket samtycke fanns, till vad, när lämnades det och hur kunde det tas tillbaka?',
    signals: ['samtyck', 'medgiv'],
  },
  {
    id: 'sjalvbestammande-3',
    level: 'individ',
    area: 'organisation',
    theme: 'sjalvbestammande',
    question: 'Vad skulle låset, larmet eller bältet skydda mot, och vad hade prövats före?',
    signals: ['lås', 'bälte', 'grind', '-larm', 'brickbord', 'rörelse'],
  },
  {
    id: 'sjalvbestammande-4',
    level: 'enhet',
    area: 'procedurer',
    theme: 'sjalvbestammande',
    question: 'När prövades begränsningen senast på nytt, och vem kunde besluta att den skulle upphöra?',
    signals: ['lås', 'begräns', 'bälte', '-larm', 'grind', 'tvång'],
  },
  {
    id: 'sjalvbestammande-5',
    level: 'enhet',
    area: 'kompetens',
    theme: 'sjalvbestammande',
    question: 'Hur pratar gruppen om gränsen mellan att skydda och att begränsa, och vem ställer frågan?',
    signals: ['hans bästa', 'hennes bästa', 'för sitt bästa', 'skydd', 'begräns'],
  },
  {
    id: 'sjalvbestammande-6',
    level: 'enhet',
    area: 'teknik',
    theme: 'sjalvbestammande',
    question: 'Vad gör utrustningen med personens frihet, och fanns det något mindre ingripande att välja?',
    signals: ['kamera', 'sensor', 'dörrlarm', 'gps', 'lås', 'spärr'],
  },
  {
    id: 'sjalvbestammande-7',
    level: 'system',
    area: 'procedurer',
    theme: 'sjalvbestammande',
    question: 'Hur får ledningen veta vilka begränsningar som används, och vem jämför dem med lagen?',
    signals: ['begräns', 'lås', 'tvång', 'egenkontroll', 'kartlägg'],
  },
  {
    id: 'sjalvbestammande-8',
    level: 'system',
    area: 'kompetens',
    theme: 'sjalvbestammande',
    question: 'Hur säkerställs att chefer och medarbetare vet vad lagen tillåter utan samtycke?',
    signals: ['lag', 'samtyck', 'lås', 'tvång'],
  },
];
