import type { conclusionCodes } from '../../findings/codes/conclusion.ts';
import { ask, type FindingSentences } from './sentence.ts';

/** Assessment, communication, decision, follow-up. */
export const conclusionSentences: Readonly<Record<keyof typeof conclusionCodes, FindingSentences>> = {
  S271: ask('Det framgår inte vad det bestod i', 'Vad är kärnan, med en eller två meningar?'),
  S272: ask(
    'Ingen följd är vald',
    'Vad blev följden för liv, säkerhet eller hälsa, och vad kunde den ha blivit?',
  ),
  S273: ask(
    'Följderna är inte beskrivna',
    'Hur påverkades den enskilde, och hur beskriver den enskilde det själv?',
  ),
  S274: ask(
    'Det framgår inte om något gjordes eller uteblev',
    'Var det en handling, en underlåtenhet eller båda?',
  ),
  S275: ask(
    'Handlingen eller underlåtenheten är inte utpekad',
    'Vad var det som gjordes eller inte blev gjort?',
  ),
  S276: ask(
    'Hot, konsekvens eller påtaglig risk är inte besvarat',
    'Inträffade en följd, fanns ett hot, eller fanns en uppenbar och konkret risk?',
  ),
  S277: ask('Svaret om hot, konsekvens eller risk saknar skäl', 'Vilka uppgifter visar det?'),
  S278: ask(
    'Det framgår inte om det är allvarligt',
    'Hur stora var följderna eller hotet för just den här personen?',
  ),
  S279: ask('Svaret om det är allvarligt saknar skäl', 'Vad talar för, och vad talar emot?'),
  S280: ask(
    'Den samlade bedömningen saknas',
    'Hur hänger händelsen, följderna och orsakerna ihop till en slutsats?',
  ),
  S281: ask(
    'Riskmatrisen är inte ifylld',
    'Hur allvarligt och hur troligt är det? Talen är ett stöd och avgör inget.',
  ),
  S282: ask(
    ({ risk }) => `Riskvärdet ${risk} är högt, men bedömningen är inte allvarligt`,
    'Vad förklarar skillnaden?',
  ),
  K15: ask(
    ({ degree }) => `Utfallet ”${degree}” stämmer inte med svaret om det är allvarligt`,
    'Vilket av dem ska gälla, och varför?',
  ),
  K15b: ask(
    ({ degree }) => `Utfallet ”${degree}” stämmer inte med svaret om hot, konsekvens eller risk`,
    'Vilket av dem ska gälla, och varför?',
  ),
  K15c: ask(
    ({ degree }) => `Utfallet ”${degree}” förutsätter en handling eller underlåtenhet`,
    'Vad gjordes, eller blev inte gjort?',
  ),
  K15d: ask(
    'En faktisk konsekvens är besvarad, men bara möjliga följder är valda',
    'Vilken följd har inträffat?',
  ),

  S291: ask(
    ({ to }) => `Utkastet är inte lämnat för synpunkter: ${to}`,
    'Vad skulle ändras om de som berörs fick läsa först?',
  ),
  S292: ask(
    ({ label }) => `Utskick ${label} saknar mottagare eller datum`,
    'Vem fick utkastet, och vilken dag?',
  ),
  S293: ask(
    ({ label }) => `Svaret på utskick ${label} är inte återgivet`,
    'Vad svarade mottagaren, och vad ändrade det?',
  ),
  S294: ask(
    ({ label, date }) => `Svarstiden för utskick ${label} gick ut ${date}`,
    'Har mottagaren svarat, eller avstått?',
  ),

  S301: ask('Utredningen slutar inte i något ställningstagande', 'Vad föreslår du, eller vad är beslutat?'),
  S302: ask('Utfallet är inte beslutat', 'Vilket av de fem utfallen blir det?'),
  S303: ask('Beslutet saknar skäl', 'Varför just detta utfall, och inte steget under eller över?'),
  S304: ask('Beslutet saknar datum', 'Vilken dag fattades beslutet?'),
  S305: ask('Beslutsfattare saknas', 'Vem beslutar enligt delegationsordningen?'),
  S306: ask('Beslutsfattarens befattning saknas', 'Vilken befattning har den som beslutar?'),
  S307: ask('Nämnden har beslutat, men protokollsutdraget saknas', 'Vilken bilaga visar nämndens beslut?'),
  S308: ask('Jäv är inte prövat för beslutsfattaren', 'Kan den som beslutar ha ett eget intresse i saken?'),
  S309: ask('Jäv finns, men det står inte vad som gjordes', 'Vem beslutade i stället?'),
  S310: ask('Det finns inget förslag till beslut', 'Vad föreslog utredaren den som beslutar?'),
  S311: ask('Utfallet ska anmälas, men beslut om anmälan saknas', 'Vem beslutar om anmälan, och när?'),
  S312: ask('Beslutet att inte anmäla saknar skäl', 'Vad gör att händelsen inte ska anmälas?'),

  S431: ask('Uppföljning behövs men saknar datum', 'När ska ärendet följas upp?'),
  S432: ask(({ label }) => `Uppföljning ${label} saknar datum eller vem`, 'Vem följde upp, och när?'),
  S433: ask(
    ({ label }) => `Uppföljning ${label} saknar resultat eller effekt`,
    'Vad såg ni, och har åtgärden hjälpt?',
  ),
  S434: ask(
    ({ label }) => `Den enskilde är tillfrågad i ${label}, men svaret saknas`,
    'Vad sade den som tillfrågades?',
  ),
  S435: ask(
    ({ label, date }) => `Effekten av ${label} skulle mätas ${date}`,
    'Vad visar måttet, och vad säger de som berörs?',
  ),
  S436: ask(
    ({ label }) => `Ärendet är avslutat fast åtgärd ${label} inte är klar`,
    'Vem följer åtgärden nu?',
  ),
  S437: ask(
    'Ärendet är avslutat utan beslut',
    'Vilket beslut avslutar ärendet? Varje rapport slutar i ett beslut.',
  ),

  S441: ask(
    'Utförarens utredning är inte begärd',
    'Har utföraren fått veta att ni vill ha utredningen, och när?',
  ),
  S442: ask(
    ({ date }) => `Utförarens utredning skulle ha kommit ${date}`,
    'Vem påminner, och vad händer annars?',
  ),
  S443: ask(
    'En privat utförare utreder själv, men utredning är vald här',
    'Vad är det nämnden ska utreda som utföraren inte gör?',
  ),
};
