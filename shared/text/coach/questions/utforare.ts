import type { CoachQuestion } from '../../../domain/coach/question.ts';

/** A provider by contract, and the client that has ordered it. */
export const providerQuestions: readonly CoachQuestion[] = [
  {
    id: 'utforare-1',
    level: 'individ',
    area: 'kommunikation',
    theme: 'utforare',
    question: 'Vem vände sig den enskilde till när utföraren och kommunen gav olika svar?',
    signals: ['utförare', 'bolag', 'beställ'],
  },
  {
    id: 'utforare-2',
    level: 'enhet',
    area: 'kommunikation',
    theme: 'utforare',
    question: 'Vilka uppgifter om personen fick utföraren från början, och vad kom efter hand?',
    signals: ['utförare', 'beställ', 'uppdrag', 'underlag'],
  },
  {
    id: 'utforare-3',
    level: 'enhet',
    area: 'procedurer',
    theme: 'utforare',
    question: 'Vilken rutin gällde på platsen, utförarens eller kommunens, och visste alla vilken?',
    signals: ['utförare', 'rutin', 'riktlinje'],
  },
  {
    id: 'utforare-4',
    level: 'system',
    area: 'organisation',
    theme: 'utforare',
    question: 'Vad sade avtalet om bemanning och kunnande, och hur syntes det i vardagen?',
    signals: ['avtal', 'upphandl', 'bemann', 'krav'],
  },
  {
    id: 'utforare-5',
    level: 'system',
    area: 'procedurer',
    theme: 'utforare',
    question: 'Hur följer beställaren upp avtalet, och vad gjorde den med det den såg?',
    signals: ['avtal', 'uppfölj', 'brist', 'vite'],
  },
  {
    id: 'utforare-6',
    level: 'system',
    area: 'kommunikation',
    theme: 'utforare',
    question: 'Hur når avvikelser hos utföraren huvudmannen, och vem svarar på dem?',
    signals: ['avvikelse', 'rapport', 'utförare'],
  },
];
