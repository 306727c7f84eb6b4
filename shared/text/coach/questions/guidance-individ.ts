import type { CoachQuestion } from '../../../domain/coach/question.ts';

/** Nearest the person: what could be known, done and reached just then. Two for each area. */
export const individQuestions: readonly CoachQuestion[] = [
  {
    id: 'individ-kommunikation-1',
    level: 'individ',
    area: 'kommunikation',
    question: 'Vad gick att veta just då, och vad var inte möjligt att känna till?',
    signals: ['visste', 'kände till', 'information', 'uppgift'],
  },
  {
    id: 'individ-kommunikation-2',
    level: 'individ',
    area: 'kommunikation',
    question: 'Vad hade den enskilde själv sagt eller visat, och vart tog det vägen?',
    signals: ['sa ', 'sade', 'berätta', 'önsk', 'visade', 'anhörig', 'dotter', 'son '],
  },
  {
    id: 'individ-kompetens-1',
    level: 'individ',
    area: 'kompetens',
    question:
      'Hade den som utförde uppgiften mött en sådan situation förut, och liknade förhållandena dagens?',
    signals: ['vikarie', 'ny ', 'första', 'ovan', 'introduktion'],
  },
  {
    id: 'individ-kompetens-2',
    level: 'individ',
    area: 'kompetens',
    question:
      'Vad i den enskildes hälsa, språk eller vanor gjorde situationen svårare än den brukar vara, och vem förstod det?',
    signals: ['demens', 'sjuk', 'språk', 'tolk', 'ångest', 'diagnos', 'autism', 'trött', 'oro'],
  },
  {
    id: 'individ-organisation-1',
    level: 'individ',
    area: 'organisation',
    question: 'Vad mer pågick samtidigt och krävde uppmärksamhet?',
    signals: ['samtidig', 'avbr', 'stress', 'annan', 'ensam', 'larm'],
  },
  {
    id: 'individ-organisation-2',
    level: 'individ',
    area: 'organisation',
    question: 'Vad gjorde att det som gjordes verkade rimligt där och då?',
    signals: ['valde', 'bedömde', 'trodde', 'väntade', 'avvakta'],
  },
  {
    id: 'individ-teknik-1',
    level: 'individ',
    area: 'teknik',
    question: 'Fanns rätt hjälpmedel inom räckhåll, och fungerade det den dagen?',
    signals: ['hjälpmedel', 'lift', 'rullstol', 'säng', 'grind', 'telefon', 'nyckel'],
  },
  {
    id: 'individ-teknik-2',
    level: 'individ',
    area: 'teknik',
    question: 'Vad visade larmet, skärmen eller märkningen, och vad syntes inte?',
    signals: ['-larm', 'skärm', 'märk', 'sändare', 'sensor', 'app'],
  },
  {
    id: 'individ-procedurer-1',
    level: 'individ',
    area: 'procedurer',
    question: 'Vilken instruktion utgick personen från, och hur hade den nått fram?',
    signals: ['instruktion', 'rutin', 'plan', 'beslut', 'schema'],
  },
  {
    id: 'individ-procedurer-2',
    level: 'individ',
    area: 'procedurer',
    question: 'Hade en annan erfaren kollega gjort på samma sätt? Vad säger svaret om förutsättningarna?',
    signals: ['brukar', 'alltid', 'vana', 'praxis'],
  },
];
