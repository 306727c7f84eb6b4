import type { CoachQuestion } from '../../../domain/coach/question.ts';

/** The person’s own money and belongings. */
export const moneyQuestions: readonly CoachQuestion[] = [
  {
    id: 'ekonomi-1',
    level: 'individ',
    area: 'procedurer',
    theme: 'ekonomi',
    question: 'Vad var överenskommet om personens pengar, och var är det skrivet?',
    signals: ['pengar', 'egna medel', 'kontant', 'bankkort'],
  },
  {
    id: 'ekonomi-2',
    level: 'enhet',
    area: 'procedurer',
    theme: 'ekonomi',
    question: 'Hur räknas och kvitteras pengarna, av hur många, och vad händer vid en skillnad?',
    signals: ['kvitto', 'kvitter', 'kassa', 'saldo', 'räkna'],
  },
  {
    id: 'ekonomi-3',
    level: 'enhet',
    area: 'organisation',
    theme: 'ekonomi',
    question: 'Vilka kommer åt pengar, kort och koder, och hur många behöver göra det?',
    signals: ['kort', 'kod', 'nyckel', 'kassaskåp'],
  },
  {
    id: 'ekonomi-4',
    level: 'system',
    area: 'organisation',
    theme: 'ekonomi',
    question: 'Varför behövde verksamheten ha hand om pengarna, och vilka andra lösningar har prövats?',
    signals: ['god man', 'förvaltare', 'fullmakt', 'egna medel'],
  },
  {
    id: 'ekonomi-5',
    level: 'system',
    area: 'procedurer',
    theme: 'ekonomi',
    question: 'Hur upptäcks avvikelser i egna medel, och av någon utanför enheten?',
    signals: ['stöld', 'saknas', 'kontroll', 'revision'],
  },
];
