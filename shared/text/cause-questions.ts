import { causeAreas, type CauseArea, type CauseLevel } from '../domain/causes.ts';

export interface CauseQuestion {
  readonly level: CauseLevel;
  readonly area: CauseArea;
  readonly question: string;
}

/** Questions that lead from what happened to what made it possible: two for each level and area. */
export const causeQuestions: readonly CauseQuestion[] = [
  ...questionsOf('individ', {
    kommunikation: [
      'Vad gick att veta just då, och vad var inte möjligt att känna till?',
      'Vad hade den enskilde själv sagt eller visat, och vart tog det vägen?',
    ],
    kompetens: [
      'Hade den som utförde uppgiften mött en sådan situation förut?',
      'Vilken kunskap om just den här personen behövdes, och fanns den nära till hands?',
    ],
    organisation: [
      'Vad mer pågick samtidigt och krävde uppmärksamhet?',
      'Vad gjorde att det som gjordes verkade rimligt där och då?',
    ],
    teknik: [
      'Fanns rätt hjälpmedel på plats, och fungerade det den dagen?',
      'Vad visade larmet eller skärmen, och vad syntes inte?',
    ],
    procedurer: [
      'Vad står i genomförandeplanen om det som brast, och är den aktuell?',
      'Hur såg samtycket ut, och hur visste medarbetarna det?',
    ],
  }),
  ...questionsOf('enhet', {
    kommunikation: [
      'Hur förs en ändring vidare mellan passen, och var kan den falla bort?',
      'Vem på enheten hade märkt av risken tidigare, och hur långt nådde det?',
    ],
    kompetens: [
      'Hur vet enheten att en vikarie klarar uppgiften ensam?',
      'Hur går introduktionen till, och vad hinner man med i praktiken?',
    ],
    organisation: [
      'Hur var bemanningen jämfört med planen, och vad fick vänta?',
      'Vilken nödlösning har blivit det vanliga sättet att arbeta?',
    ],
    teknik: [
      'Vem provar utrustningen, hur ofta, och vad händer när något inte fungerar?',
      'Vilka larm eller varningar har gruppen vant sig vid att bortse från?',
    ],
    procedurer: [
      'Vad gjorde att rutinen inte gick att följa?',
      'Vad gjorde enheten efter förra gången, och varför räckte det inte?',
    ],
  }),
  ...questionsOf('system', {
    kommunikation: [
      'Vilken signal om risken nådde ledningen, och vad hände med den?',
      'Vem äger frågan i gränsen mellan två verksamheter eller huvudmän?',
    ],
    kompetens: [
      'Hur tar ledningen reda på att utbildningen har gett kunnande?',
      'Vad krävs för att få arbeta ensam, och vem kan säga stopp?',
    ],
    organisation: [
      'Vilket beslut skapade de förutsättningar som enheten arbetade under?',
      'Hur påverkade budget, schemaregler eller bemanningsmodell möjligheten att göra rätt?',
    ],
    teknik: [
      'Vilka krav på säkerhet ställdes när tekniken köptes in eller byttes?',
      'Vilken spärr hade kunnat hindra felet, och varför finns den inte?',
    ],
    procedurer: [
      'Gjordes en riskanalys före förändringen, och vad blev det av den?',
      'Hur ser ledningens egenkontroll ut, och varför fångade den inte detta? Kan det finnas på fler enheter?',
    ],
  }),
];

function questionsOf(
  level: CauseLevel,
  byArea: Readonly<Record<CauseArea, readonly [string, string]>>,
): CauseQuestion[] {
  return causeAreas.flatMap((area) => byArea[area].map((question) => ({ level, area, question })));
}
