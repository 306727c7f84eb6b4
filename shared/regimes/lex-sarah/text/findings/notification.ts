import type { notificationCodes } from '../../findings/codes/notification.ts';
import { ask, askOnce, type FindingSentences } from './sentence.ts';

const placeQuestions: Readonly<Record<string, string>> = {
  'registration.area': 'Vad är det för slags verksamhet?',
  'registration.unitPhone': 'På vilket nummer når IVO enheten?',
};

/** The decision to notify, the items of the form in order, what follows at IVO, and refusals. */
export const notificationSentences: Readonly<Record<keyof typeof notificationCodes, FindingSentences>> = {
  S321: askOnce(
    'Anmälan väntar på samma beslut',
    'Det är inte avgjort om händelsen ska anmälas',
    'Är det ett allvarligt missförhållande, eller en påtaglig risk för det?',
  ),
  S322: ask('Beslutet om anmälan saknar datum', 'Vilken dag beslutades det?'),
  S323: ask(
    'Det framgår inte vem som beslutade om anmälan',
    'Vem beslutar om anmälan enligt delegationsordningen?',
  ),
  S324: ask('Beslutet om anmälan saknar skäl', 'Vad gör händelsen, eller risken, allvarlig?'),
  S325: ask(
    ({ date }) => `Anmälan är beslutad ${date} men inte skickad`,
    'Vad återstår innan den kan skickas? Anmälan ska göras snarast.',
  ),

  S401: askOnce(
    'Anmälan behöver också lagrummet (punkt 1)',
    'Anmälan punkt 1: lagrum är inte valt',
    'Enligt vilken lag gavs insatsen?',
  ),
  S402: ask(
    'Anmälan punkt 2: det är inte kryssat vad anmälan avser',
    'Är det ett allvarligt missförhållande eller en påtaglig risk för det?',
  ),
  S403: askOnce(
    'Anmälan behöver också diarienumret (punkt 3)',
    'Anmälan punkt 3: diarienummer saknas',
    'Kan registrator ge numret innan anmälan skickas?',
  ),
  S404: ask(
    ({ item }) => `Anmälan punkt 4: ${item} saknas`,
    'Vem gör anmälan? Uppgiften kan fyllas i en gång i Inställningar.',
  ),
  S405: ask(
    ({ item }) => `Anmälan punkt 5: ${item} saknas`,
    'Hur når IVO kontaktpersonen? Uppgiften kan fyllas i en gång i Inställningar.',
  ),
  S406: askOnce(
    ({ item }) => `Anmälan behöver också uppgiften (punkt 6): ${item}`,
    ({ item }) => `Anmälan punkt 6: ${item} saknas`,
    ({ itemField }) => placeQuestions[itemField] ?? 'Var hände det, så att IVO kan hitta dit?',
  ),
  S406b: askOnce(
    'Anmälan behöver också datumet (punkt 6)',
    'Anmälan punkt 6: datum för händelsen saknas',
    'Vilken dag hände det?',
  ),
  S406c: ask('Anmälan punkt 6: klockslag för händelsen saknas', 'Hur dags var det, om så bara ungefär?'),
  S407: ask(
    'Anmälan punkt 7: beskrivningen saknas',
    'Hur skulle du beskriva händelsen och följderna för någon som aldrig har varit på enheten?',
  ),
  S408: ask(
    'Anmälan punkt 8: underrättelsen är inte besvarad',
    'Har de som berörs fått veta att händelsen anmäls?',
  ),
  S408b: ask(
    'Anmälan punkt 8: det framgår inte varför ingen är underrättad',
    'Vad hindrar, och när kan det göras?',
  ),
  S408c: ask(
    ({ label }) => `Anmälan punkt 8 säger ja, men enligt ${label} är personen inte underrättad`,
    'Vilket stämmer?',
  ),
  S409: ask(
    'Anmälan punkt 9: slutförd utredning är kryssad men utredningen är inte klar',
    'Ska utredningen skickas senare i stället?',
  ),
  S409b: ask(
    'Anmälan punkt 9: utredningen är kryssad enligt en annan lag än ärendets',
    'Vilken lag gäller: SoL eller LSS?',
  ),
  S409c: ask(
    'Anmälan punkt 9: utredningen är klar men inte bifogad',
    'Finns det skäl att inte skicka med den?',
  ),
  S409d: ask(
    'Anmälan punkt 9: rutiner är kryssade men ingen rutin finns bland bilagorna',
    'Vilken rutin gällde den dagen?',
  ),
  S409e: ask('Anmälan punkt 9: övrigt är kryssat men inte namngivet', 'Vad mer skickas med?'),
  S410: ask(
    'Anmälan punkt 10: organisation och bemanning saknas',
    'Hur är enheten organiserad, och hur var den bemannad när det hände?',
  ),
  S411: ask(
    'Anmälan punkt 11: personalens utbildning, tjänstgöringstid och anställningsform saknas',
    'Hur ser gruppen ut i antal, utbildning, år och anställning?',
  ),
  S412: ask(
    'Anmälan punkt 12: åtgärder saknas',
    'Vad är gjort och vad planeras för att det inte ska hända igen?',
  ),
  S413: ask('Anmälan punkt 13: datum saknas', 'Vilken dag skrivs anmälan under?'),
  S413b: ask('Anmälan punkt 13: anmälningsansvarig saknas', 'Vem skriver under?'),
  S413c: ask(
    'Anmälan punkt 13: underskrift eller protokollsutdrag är inte valt',
    'Undertecknas anmälan på delegation, eller följer ett protokollsutdrag med?',
  ),

  S421: ask('Det framgår inte hur anmälan skickades', 'Gick den genom e-tjänsten eller med post?'),
  S422: ask(
    ({ date }) => `Utredningen skulle ha nått IVO senast ${date}`,
    'Vad återstår, och har IVO fått veta när den kommer?',
  ),
  S423: ask(
    ({ date }) => `Sista dagen för utredningen, ${date}, är ingen arbetsdag`,
    ({ workingDay }) => `Kan den skickas senast ${workingDay}?`,
  ),
  S424: ask(
    ({ degree }) => `Ärendet är anmält, men slutade i ”${degree}”`,
    'Har IVO fått veta det slutliga utfallet?',
  ),
  S425: ask(
    'Utredningen är klar och ärendet anmält, men utredningen är inte skickad',
    'När skickas den, och hur?',
  ),
  S426: ask(
    ({ label }) => `Begäran ${label} saknar fråga eller sista dag`,
    'Vad frågar IVO efter, och till vilken dag?',
  ),
  S427: ask(
    ({ label, date }) => `Svaret på ${label} skulle ha lämnats ${date}`,
    'Vad återstår, och har IVO fått veta när svaret kommer?',
  ),
  S428: ask(({ label }) => `Begäran ${label} är besvarad, men svaret saknas här`, 'Vad svarade ni?'),
  S429: ask('IVO:s beslut saknar utgång', 'Avslutade IVO ärendet, eller går det vidare?'),
  S430: ask(
    'IVO:s diarienummer finns, men ingen anmälan är skickad',
    'När skickades anmälan, eller hör numret till ett annat ärende?',
  ),

  D11: ask('En privat utförare anmäler själv', 'Har nämnden fått veta om utföraren har anmält?'),
  D12: ask(
    'Ärendet är avslutat med direktbeslut, så det finns inget att anmäla',
    'Har något nytt kommit fram som gör att händelsen behöver utredas?',
  ),
  D13: ask(
    ({ degree }) => `Utfallet ”${degree}” anmäls inte till IVO`,
    'Har något nytt kommit fram som gör att bedömningen behöver ändras?',
  ),
  D14: ask(
    'Händelsen är inte bedömd som allvarlig och ingen har beslutat att anmäla',
    'Är det ett allvarligt missförhållande, eller en påtaglig risk för det?',
  ),
  D15: ask(
    'Ärendet går den korta vägen och avslutas med ett direktbeslut',
    'Ska händelsen utredas i stället? Välj då utredning i den initiala bedömningen.',
  ),
  D16: ask(
    'Ärendet utreds och avslutas med ett beslut efter utredningen',
    'Ska rapporten avslutas med ett direktbeslut? Välj då den vägen i den initiala bedömningen.',
  ),
  D17: ask(
    ({ missing, document }) =>
      `${document === '' ? 'Dokumentet' : `Dokumentet ${document}`} har luckor: ${missing}`,
    'Går de att fylla i, eller finns det ett skäl att lämna dem öppna?',
  ),
};
