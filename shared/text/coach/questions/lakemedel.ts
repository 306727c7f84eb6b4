import type { CoachQuestion } from '../../../domain/coach/question.ts';

/** Medicines by delegation, at the border to health care (HSL). */
export const medicineQuestions: readonly CoachQuestion[] = [
  {
    id: 'lakemedel-1',
    level: 'individ',
    area: 'procedurer',
    theme: 'lakemedel',
    question: 'Vad var ordinerat och vad var delegerat, och var stod det när dosen skulle ges?',
    signals: ['dos', 'ordin', 'deleg', 'signer', 'läkemedel'],
  },
  {
    id: 'lakemedel-2',
    level: 'individ',
    area: 'teknik',
    theme: 'lakemedel',
    question: 'Hur såg förpackningen, listan eller skärmen ut som den som gav läkemedlet hade framför sig?',
    signals: ['förpackning', 'dosett', 'apodos', 'signeringslista', 'märk'],
  },
  {
    id: 'lakemedel-3',
    level: 'enhet',
    area: 'kompetens',
    theme: 'lakemedel',
    question: 'Hur prövas att en delegering fortfarande håller, när uppgifter eller personer ändras?',
    signals: ['deleg', 'ny ', 'vikarie'],
  },
  {
    id: 'lakemedel-4',
    level: 'enhet',
    area: 'kommunikation',
    theme: 'lakemedel',
    question: 'Hur når sjuksköterskan den som ska ge läkemedlet när något ändras, och åt andra hållet?',
    signals: ['sjuksköterska', 'ändr', 'utskriv', 'ordin'],
  },
  {
    id: 'lakemedel-5',
    level: 'enhet',
    area: 'organisation',
    theme: 'lakemedel',
    question: 'Hur många med delegering fanns på passet, och vad hände när de inte räckte till?',
    signals: ['deleg', 'pass', 'natt', 'helg', 'utebliv'],
  },
  {
    id: 'lakemedel-6',
    level: 'system',
    area: 'kommunikation',
    theme: 'lakemedel',
    question: 'Vilken del av uppgiften är hälso- och sjukvård och vilken är omsorg, och vem följer helheten?',
    signals: ['hsl', 'sjukvård', 'hemsjukvård', 'ansvar', 'mas'],
  },
];
