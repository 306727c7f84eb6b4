import type { AnalysisCode } from '../../domain/analysis-rules/codes.ts';
import { ask, type AnalysisValues } from './analysis-values.ts';
import type { FindingSentences } from './sentence.ts';

/** Actions, what they answer and their effect: K9-K11. */
export const actionSentences = {
  K9: ask(
    ({ label }) => `Grundorsaken ${label} har ingen åtgärd`,
    'Vad kan göras åt den, eller varför går det inte?',
  ),
  K9c: ask(
    ({ label }) => `Åtgärd ${label} svarar inte mot någon orsak`,
    'Vilken orsak ska åtgärden ta bort eller minska?',
  ),

  K10: ask(({ label }) => `Åtgärd ${label} saknar text`, 'Vad ska göras?'),
  K10b: ask(
    ({ label }) => `Åtgärd ${label} saknar ansvarig`,
    'Vem ser till att det blir gjort? Befattningen räcker.',
  ),
  K10c: ask(({ label }) => `Åtgärd ${label} saknar datum`, 'När ska den vara klar?'),
  K10d: ask(({ label }) => `Åtgärd ${label} saknar styrka`, 'Fungerar den även när någon är ny eller trött?'),
  K10e: ask(({ label }) => `Åtgärd ${label} saknar typ`, 'Vad är det för slags åtgärd?'),
  K10f: ask(
    ({ label }) => `Effekten av ${label} saknar mått eller mål`,
    'Hur ska ni se att det har blivit bättre för den enskilde?',
  ),
  K10g: ask(({ label }) => `Utgångsläget för ${label} saknas`, 'Hur var det före åtgärden?'),
  K10h: ask(
    ({ label }) => `Det framgår inte när effekten av ${label} mäts`,
    'När har åtgärden hunnit verka?',
  ),
  K10i: ask(
    ({ label }) => `Effekten av ${label} mäts innan åtgärden är klar`,
    'Vilken dag efteråt går det att se om den har hjälpt?',
  ),
  K10j: ask('Ingen åtgärd är beskriven', 'Vad ska ändras för att det inte ska hända igen?'),
  K10k: ask(
    ({ label }) => `Det framgår inte hur ${label} kontrolleras i praktiken`,
    'Hur ska någon se att arbetssättet har ändrats, och när?',
  ),
  K10l: ask(
    ({ label }) => `Det framgår inte hur de berörda tillfrågas om ${label}`,
    'Hur ställer ni frågan så att alla kan svara?',
  ),
  K10m: ask(
    ({ label }) => `Det är inte besvarat om de berörda tillfrågas om ${label}`,
    'Vem frågar dem om det har blivit bättre, och när? Om ingen gör det: vad är skälet?',
  ),

  K11: ask(
    'Alla åtgärder är svaga',
    'Går det att göra det svårt att göra fel, i stället för att påminna om att göra rätt?',
  ),
  K11b: ask(
    ({ label }) => `Systemorsaken ${label} möts bara av svaga åtgärder`,
    'Vad kan ledningen ändra i ansvar, resurser, avtal eller teknik?',
  ),
} as const satisfies Partial<Record<AnalysisCode, FindingSentences<AnalysisValues>>>;
