import type { CoachQuestion } from '../../../domain/coach/question.ts';

/** Violence and threats between residents. */
export const violenceQuestions: readonly CoachQuestion[] = [
  {
    id: 'vald-1',
    level: 'individ',
    area: 'kommunikation',
    theme: 'vald',
    question: 'Vilka tecken kom före, och vem hade lärt sig att läsa dem?',
    signals: ['hot', 'slag', 'slog', 'tecken', 'orolig'],
  },
  {
    id: 'vald-2',
    level: 'individ',
    area: 'organisation',
    theme: 'vald',
    question: 'Vad i rummet, ljudet, tiden eller sällskapet gjorde det svårt för båda?',
    signals: ['matsal', 'kök', 'ljud', 'trångt', 'gemensam'],
  },
  {
    id: 'vald-3',
    level: 'enhet',
    area: 'procedurer',
    theme: 'vald',
    question: 'Vad hade riskbedömningen för de boende tillsammans sagt, och när gjordes den om?',
    signals: ['riskbedöm', 'inflytt', 'tidigare', 'upprepa'],
  },
  {
    id: 'vald-4',
    level: 'enhet',
    area: 'kompetens',
    theme: 'vald',
    question: 'Hur tränar gruppen på att lugna en situation, och vem leder när det händer?',
    signals: ['lågaffektiv', 'utåtager', 'hot', 'ingrip'],
  },
  {
    id: 'vald-5',
    level: 'enhet',
    area: 'organisation',
    theme: 'vald',
    question: 'Hur var personalen placerad just då, och vilka delar av huset gick inte att se?',
    signals: ['ensam', 'korridor', 'natt', 'tillsyn'],
  },
  {
    id: 'vald-6',
    level: 'system',
    area: 'organisation',
    theme: 'vald',
    question: 'Hur avgörs vilka som ska bo tillsammans, och vem kan säga nej till en inflyttning?',
    signals: ['inflytt', 'matchning', 'placer', 'grupp'],
  },
  {
    id: 'vald-7',
    level: 'system',
    area: 'kommunikation',
    theme: 'vald',
    question: 'Vad gör ledningen när samma plats rapporterar våld gång på gång?',
    signals: ['igen', 'upprepa', 'flera gånger', 'anmäl'],
  },
];
