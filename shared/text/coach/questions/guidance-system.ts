import type { CoachQuestion } from '../../../domain/coach/question.ts';

/** Organisation, management and governance: what the unit could not settle itself. Two for each area. */
export const systemQuestions: readonly CoachQuestion[] = [
  {
    id: 'system-kommunikation-1',
    level: 'system',
    area: 'kommunikation',
    question: 'Vilken signal om risken nådde ledningen, och vad hände med den?',
    signals: ['risk', 'larma', 'påtala', 'avvikelse', 'känt', 'signal'],
  },
  {
    id: 'system-kommunikation-2',
    level: 'system',
    area: 'kommunikation',
    question: 'Vem äger frågan i gränsen mellan två verksamheter eller huvudmän?',
    signals: ['region', 'samverka', 'gräns', 'ansvar', 'sjukhus', 'vårdcentral', 'skola', 'oklart'],
  },
  {
    id: 'system-kompetens-1',
    level: 'system',
    area: 'kompetens',
    question: 'Hur tar ledningen reda på att utbildningen har gett kunnande och inte bara närvaro?',
    signals: ['utbild', 'kurs', 'kompeten', 'webb', 'handled'],
  },
  {
    id: 'system-kompetens-2',
    level: 'system',
    area: 'kompetens',
    question: 'Vad krävs för att få uppgiften, och vem kan säga stopp när kravet inte är uppfyllt?',
    signals: ['behörig', 'krav', 'deleg', 'vikarie', 'ensam', 'introduktion'],
  },
  {
    id: 'system-organisation-1',
    level: 'system',
    area: 'organisation',
    question: 'Vilket beslut skapade de förutsättningar som enheten arbetade under, och vem fattade det?',
    signals: ['beslut', 'omorganis', 'flytt', 'sammanslag', 'bemann'],
  },
  {
    id: 'system-organisation-2',
    level: 'system',
    area: 'organisation',
    question: 'Hur påverkade budget, avtal eller schemaregler möjligheten att göra rätt?',
    signals: ['budget', 'avtal', 'schema', 'besparing', 'resurs', 'kostnad', 'bemann'],
  },
  {
    id: 'system-teknik-1',
    level: 'system',
    area: 'teknik',
    question: 'Vilka krav på säkerhet ställdes när tekniken eller hjälpmedlet köptes in eller byttes?',
    signals: ['upphandl', 'köpt', 'bytt', 'byte', 'leveran', 'system', '-larm'],
  },
  {
    id: 'system-teknik-2',
    level: 'system',
    area: 'teknik',
    question: 'Vilken spärr i tekniken hade kunnat hindra felet, och varför finns den inte?',
    signals: ['spärr', 'system', 'program', '-larm', 'journal'],
  },
  {
    id: 'system-procedurer-1',
    level: 'system',
    area: 'procedurer',
    question: 'Vem äger rutinen, hur följs den upp, och vad händer när den inte fungerar?',
    signals: ['rutin', 'riktlinje', 'egenkontroll', 'uppfölj', 'ledningssystem'],
  },
  {
    id: 'system-procedurer-2',
    level: 'system',
    area: 'procedurer',
    question: 'Gjordes en riskanalys före förändringen, och vad blev det av den?',
    signals: ['riskanalys', 'förändr', 'införd', 'nytt', 'bytt', 'byte', 'omorganis'],
  },
];
