import type { CoachQuestion } from '../../../domain/coach/question.ts';

/** How people are met and spoken to. */
export const mannerQuestions: readonly CoachQuestion[] = [
  {
    id: 'bemotande-1',
    level: 'individ',
    area: 'kommunikation',
    theme: 'bemotande',
    question: 'Hur beskriver personen själv det som hände, med sina egna ord?',
    signals: ['uppleva', 'upplevde', 'kände', 'kränk', 'ledsen'],
  },
  {
    id: 'bemotande-2',
    level: 'individ',
    area: 'organisation',
    theme: 'bemotande',
    question: 'Vad hade hänt timmarna före, för personen och för den som mötte personen?',
    signals: ['irriter', 'upprörd', 'skrek', 'stress'],
  },
  {
    id: 'bemotande-3',
    level: 'enhet',
    area: 'kommunikation',
    theme: 'bemotande',
    question: 'Vad säger man till varandra i gruppen när en ton inte är bra, och vad gör det svårt?',
    signals: ['ton', 'jargong', 'språk', 'skämt'],
  },
  {
    id: 'bemotande-4',
    level: 'enhet',
    area: 'kompetens',
    theme: 'bemotande',
    question: 'Vilken handledning får gruppen i möten som väcker starka känslor?',
    signals: ['handled', 'utmana', 'hot', 'skrek'],
  },
  {
    id: 'bemotande-5',
    level: 'enhet',
    area: 'organisation',
    theme: 'bemotande',
    question:
      'Hur vill enheten att det ska kännas att bo eller få stöd här, och vad i vardagen går emot det?',
    signals: ['trygg', 'värdig', 'integritet', 'kultur'],
  },
  {
    id: 'bemotande-6',
    level: 'system',
    area: 'kommunikation',
    theme: 'bemotande',
    question:
      'På vilka vägar kan den som känner sig kränkt nå förbi den egna enheten, och vem har använt dem?',
    signals: ['klagomål', 'kränk', 'synpunkt', 'rädd'],
  },
];
