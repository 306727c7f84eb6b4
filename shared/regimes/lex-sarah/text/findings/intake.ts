import type { intakeCodes } from '../../findings/codes/intake.ts';
import { ask, askOnce, type FindingSentences } from './sentence.ts';

/** Report, event, protection, initial assessment and the short track. */
export const intakeSentences: Readonly<Record<keyof typeof intakeCodes, FindingSentences>> = {
  S101: ask('Ärendet saknar rapport', 'Hur blev händelsen känd, och var finns det som rapporterades?'),
  S102: ask(({ label }) => `Rapport ${label} saknar text`, 'Vad sade eller skrev rapportören, med egna ord?'),
  S103: ask(
    ({ label }) => `Det syns inte när rapport ${label} togs emot`,
    'Vilken dag nådde rapporten den som tar emot lex Sarah-rapporter?',
  ),
  S104: ask(
    ({ label }) => `Den muntliga rapporten ${label} saknar vem som skrev ner den, eller när`,
    'Vem skrev ner det rapportören berättade, och hur snart efteråt?',
  ),
  S105: ask(
    ({ label }) => `Rapportörens roll eller enhet saknas för rapport ${label}`,
    'Kom rapporten från en chef eller en medarbetare, och från den egna enheten eller en annan?',
  ),

  S111: ask('Händelsen är inte beskriven', 'Vad skulle du säga om någon frågade vad ärendet gäller?'),
  S112: ask(
    'Det framgår inte när det inträffade',
    'När hände det? Vet du det bara ungefär går det bra att skriva så.',
  ),
  S113: ask('Det framgår inte när det upptäcktes', 'När märkte någon vad som hade hänt?'),
  S114: ask('Det framgår inte hur det upptäcktes', 'Hur kom det sig att någon märkte det just då?'),
  S115: ask(
    'Typ av missförhållande är inte vald',
    'Vilka typer beskriver händelsen bäst? Det är ofta fler än en.',
  ),

  S121: ask('Lagrum är inte valt', 'Enligt vilken lag är insatsen beviljad: SoL, LSS eller båda?'),
  S122: ask('Verksamhetsområde är inte valt', 'Vilket område ska ärendet räknas till i statistiken?'),
  S123: ask(
    'Driftsform är inte vald',
    'Drivs verksamheten av kommunen eller av en privat utförare? Det avgör vem som anmäler.',
  ),
  S124: ask('Enheten är inte angiven', 'På vilken enhet eller avdelning hände det?'),
  S125: ask(
    'Diarienummer saknas',
    'Har registrator fått det som behövs? Tills numret finns används den interna beteckningen.',
  ),
  S126: ask('Utredare eller befattning saknas', 'Vem utreder, och i vilken befattning?'),
  S127: ask(
    'Jäv är inte prövat för utredaren',
    'Kan utredaren ha ett eget intresse i saken, eller stå någon nära?',
  ),
  S128: ask('Jäv finns, men det står inte vad som gjordes', 'Vem tog över, och från vilken dag?'),
  S129: ask(
    'En annan lydelse av lagen är vald utan skäl',
    'Vad gör att den lydelsen ska användas i stället för den som följer av datumet?',
  ),
  S130: ask('Den privata utföraren är inte namngiven', 'Vem driver verksamheten?'),

  S131: ask(
    'Varken omedelbara åtgärder eller läget är beskrivet',
    'Vad gjordes genast för att den enskilde skulle vara trygg, och hur är det nu?',
  ),
  S132: ask(({ label }) => `Åtgärd ${label} saknar text`, 'Vad gjordes?'),
  S133: ask(({ label }) => `Åtgärd ${label} saknar tid`, 'Vilken dag och hur dags gjordes det?'),
  S134: ask(
    ({ label }) => `Det framgår inte vem som vidtog åtgärd ${label}`,
    'Vem gjorde det? Befattningen räcker.',
  ),

  S141: ask('Väg framåt är inte vald', 'Vet du nog för ett direktbeslut, eller behöver händelsen utredas?'),
  S142: ask('Den initiala bedömningen saknar skäl', 'Vad gjorde att du valde den vägen?'),
  S143: ask('Den initiala bedömningen saknar datum eller vem som gjorde den', 'Vem bedömde, och vilken dag?'),
  S144: ask(
    'Det framgår inte vad som brast och enligt vilken lag',
    'Vilken insats eller åtgärd brast, och enligt vilken lag gavs den?',
  ),
  S145: ask(
    'Direktbeslutet svarar inte på om någon kom till skada',
    'Fanns det ett hot mot, eller en följd för, liv, säkerhet eller hälsa?',
  ),
  S146: ask(
    'En möjlig följd är angiven, men risken är inte bedömd',
    'Är risken uppenbar och konkret, eller oklar och avlägsen?',
  ),
  S147: ask(
    'Direktbeslut är valt trots en faktisk följd eller en påtaglig risk',
    'Vad skulle en utredning kunna visa som du inte vet i dag?',
  ),
  S148: ask(
    'Direktbeslut är valt fast händelsen är uppenbart allvarlig',
    'Behöver händelsen anmälas nu och utredas vidare?',
  ),
  S149: ask(
    'Det som brast är hälso- och sjukvård',
    'Har MAS eller MAR fått händelsen för bedömning enligt lex Maria?',
  ),
  S150: ask(
    'Det som brast hör till en lag som inte är vald som lagrum',
    'Vilket stämmer: lagrummet eller svaret om vad som brast?',
  ),
  S151: ask(
    'Händelsen är uppenbart allvarlig, men anmälan är varken skickad eller avgjord',
    'Vem kan besluta om anmälan i dag? Den ska göras snarast och väntar inte på utredningen.',
  ),

  S161: ask('Det står inte vad som är klarlagt', 'Vad är klarlagt, och vem har du talat med?'),
  S162: ask('Det är inte valt varför det inte är ett missförhållande', 'Vilket av skälen stämmer bäst?'),
  S163: ask('Direktbeslutet saknar motivering', 'Hur vet du att liv, säkerhet och hälsa inte var hotade?'),
  S164: ask('Direktbeslutet saknar datum', 'Vilken dag fattades beslutet?'),
  S165: ask('Beslutsfattare saknas', 'Vem fattar direktbeslutet enligt delegationsordningen?'),
  S166: ask('Beslutsfattarens befattning saknas', 'Vilken befattning har den som beslutar?'),
  S167: ask('Möjlig följd är inte beskriven', 'Vad hade det kunnat leda till, om det så bara är obehag?'),

  S171: ask('Händelsen är inte överlämnad till någon', 'Vem kan göra något åt det som brast?'),
  S172: ask(({ to }) => `Skälet pekar mot en annan mottagare: ${to}`, 'Ska överlämningen gå till någon mer?'),
  S173: ask('Mottagare saknas', 'Vem tar emot, med befattning och enhet?'),
  S174: ask('Överlämningen saknar datum', 'Vilken dag lämnades den över?'),
  S175: ask('Mottagandet är inte bekräftat', 'Har mottagaren svarat att den har tagit över?'),
  S176: askOnce(
    'Direktbeslutet behöver också mottagaren',
    'Direktbeslutet säger inte vem händelsen lämnas över till',
    'Vem ska ta hand om det som hände?',
  ),
};
