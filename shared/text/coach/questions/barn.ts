import type { CoachQuestion } from '../../../domain/coach/question.ts';

/** Children and young people: in care, in investigation, in their own home. */
export const barnQuestions: readonly CoachQuestion[] = [
  {
    id: 'barn-1',
    level: 'individ',
    area: 'kommunikation',
    theme: 'barn',
    question: 'Hur fick barnet komma till tals på sitt eget sätt, och vad gjordes av det som kom fram?',
    signals: ['barnet', 'samtal', 'berätta', 'lyssna'],
  },
  {
    id: 'barn-2',
    level: 'individ',
    area: 'procedurer',
    theme: 'barn',
    question: 'Vad i barnets vardag, skola och umgänge var känt när planen gjordes, och vad tillkom sedan?',
    signals: ['plan', 'umgänge', 'skola', 'skolan'],
  },
  {
    id: 'barn-3',
    level: 'enhet',
    area: 'kommunikation',
    theme: 'barn',
    question: 'Hur hålls uppgifter om barnet ihop när flera handläggare, hem eller skolor är inblandade?',
    signals: ['handläggare', 'skola', 'skolan', 'byt'],
  },
  {
    id: 'barn-4',
    level: 'enhet',
    area: 'organisation',
    theme: 'barn',
    question: 'Hur många barn hade handläggaren eller kontaktpersonen ansvar för, och vad fick stå tillbaka?',
    signals: ['handläggare', 'socialsekreterare', 'besök', 'kontakt'],
  },
  {
    id: 'barn-5',
    level: 'enhet',
    area: 'kompetens',
    theme: 'barn',
    question: 'Vilket stöd hade familjehemmet eller personalen i att förstå just det här barnets reaktioner?',
    signals: ['familjehem', 'utåtager', 'rymning', 'självskad'],
  },
  {
    id: 'barn-6',
    level: 'system',
    area: 'procedurer',
    theme: 'barn',
    question: 'Hur ser ledningen att barn i vård får besök och uppföljning så ofta som det är tänkt?',
    signals: ['uppfölj', 'besök', 'placer', 'övervägande'],
  },
  {
    id: 'barn-7',
    level: 'system',
    area: 'organisation',
    theme: 'barn',
    question: 'Vad avgjorde vilken plats barnet fick, och vad fanns att välja mellan?',
    signals: ['placer', 'plats', 'hvb', 'familjehem', 'sis'],
  },
];
