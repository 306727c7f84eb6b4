import type { CoachQuestion } from '../../../domain/coach/question.ts';

/** Documentation and the plan for carrying out support. */
export const documentationQuestions: readonly CoachQuestion[] = [
  {
    id: 'dokumentation-1',
    level: 'individ',
    area: 'procedurer',
    theme: 'dokumentation',
    question: 'Vad står i genomförandeplanen om det som brast, och är planen aktuell?',
    signals: ['genomförandeplan', 'plan'],
  },
  {
    id: 'dokumentation-2',
    level: 'individ',
    area: 'kommunikation',
    theme: 'dokumentation',
    question: 'Hur var den enskilde med och formade sin plan, och känner personen igen den?',
    signals: ['genomförandeplan', 'delaktig', 'mål'],
  },
  {
    id: 'dokumentation-3',
    level: 'enhet',
    area: 'kommunikation',
    theme: 'dokumentation',
    question: 'Var läser den som kommer på nästa pass det som är viktigt i dag, och hinner man det?',
    signals: ['anteckning', 'rapport', 'pass', 'läst'],
  },
  {
    id: 'dokumentation-4',
    level: 'enhet',
    area: 'organisation',
    theme: 'dokumentation',
    question: 'När på dagen är det tänkt att man ska dokumentera, och hur ser den stunden ut i verkligheten?',
    signals: ['dokumenter', 'anteckn', 'journal', 'tid'],
  },
  {
    id: 'dokumentation-5',
    level: 'enhet',
    area: 'teknik',
    theme: 'dokumentation',
    question: 'Hur många inloggningar och fönster krävs för att få en hel bild, och vad missas då?',
    signals: ['logga', 'system', 'journal', 'behörighet'],
  },
  {
    id: 'dokumentation-6',
    level: 'system',
    area: 'procedurer',
    theme: 'dokumentation',
    question: 'Hur granskas att dokumentationen går att arbeta efter, inte bara att den finns?',
    signals: ['granska', 'egenkontroll', 'dokument'],
  },
];
