import { ask } from './sentence.ts';

/** Actions and their effect. */
export const actionSentences = {
  S261: ask('Ingen åtgärd är beskriven', 'Vad ska ändras för att det inte ska hända igen?'),
  S262: ask(
    ({ label }) => `Åtgärd ${label} svarar inte mot någon orsak`,
    'Vilken orsak ska åtgärden ta bort eller minska?',
  ),
  S263: ask(
    ({ label }) => `Det framgår inte hur ${label} kontrolleras i praktiken`,
    'Hur ska någon se att arbetssättet har ändrats, och när?',
  ),
  S264: ask(
    ({ label }) => `Det framgår inte hur de berörda tillfrågas om ${label}`,
    'Hur ställer ni frågan så att alla kan svara?',
  ),
  S265: ask(
    ({ label }) => `Läge och datum för ${label} stämmer inte överens`,
    'Är åtgärden genomförd, och i så fall vilken dag?',
  ),
  K9: ask(
    ({ label }) => `Grundorsaken ${label} har ingen åtgärd`,
    'Vad kan göras åt den, eller varför går det inte?',
  ),
  K9b: ask(
    ({ label }) => `Orsak ${label} har ingen åtgärd`,
    'Täcks den av en annan åtgärd, eller behövs en egen?',
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
  K11: ask(
    'Alla åtgärder är svaga',
    'Går det att göra det svårt att göra fel, i stället för att påminna om att göra rätt?',
  ),
  K11b: ask(
    ({ label }) => `Systemorsaken ${label} möts bara av svaga åtgärder`,
    'Vad kan ledningen ändra i ansvar, resurser, avtal eller teknik?',
  ),
};
