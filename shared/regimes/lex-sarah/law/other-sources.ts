import type { CitationCertainty } from './legal-item.ts';
import type { OtherSource } from './provision-key.ts';

const ivoFollowUp = 'IVO avdelning sydöst, uppföljning av lex Sarah 2017 (enkät och tillsyn i tre län)';

/** Another act, guidance or working rule, as it is cited in full. */
export interface SourceItem {
  readonly text: string;
  readonly certainty: CitationCertainty;
  readonly summary: string;
  readonly source: string;
}

/** Sources beside the acts and SOSFS 2011:5, checked 2026-11-22, each with its own certainty. */
export const sourceItems: Readonly<Record<OtherSource, SourceItem>> = {
  boundary: {
    text: '1 kap. 2 § SoL (2025:400)',
    certainty: 'official',
    summary:
      'Lex Sarah gäller socialtjänst enligt SoL, och dit räknas också vård enligt LVU och LVM och skyddat boende. Verksamhet enligt LSS har egna paragrafer.',
    source: 'Socialtjänstlag (2025:400)',
  },
  'child-concern': {
    text: '19 kap. 1 § SoL (2025:400)',
    certainty: 'official',
    summary:
      'Misstanke om att ett barn far illa anmäls till socialnämnden, också när den uppstår i en lex Sarah-utredning.',
    source: 'Socialtjänstlag (2025:400); 24 g § LSS hänvisar dit',
  },
  'parallel-duties': {
    text: 'Kontroll av andra skyldigheter',
    certainty: 'unverified',
    summary:
      'Hälso- och sjukvård hör till lex Maria och går till MAS eller MAR. Samma händelse kan också kräva polisanmälan, anmälan om personuppgiftsincident, rapport om ej verkställt beslut eller arbetsmiljöanmälan.',
    source: 'Arbetsbänkens kontrollista; varje skyldighet har sin egen lag',
  },
  'health-care': {
    text: '1 kap. 2 § SoL (2025:400) och 3 kap. 3 § patientsäkerhetslagen',
    certainty: 'official',
    summary:
      'Lex Sarah gäller socialtjänst och verksamhet enligt LSS, inte hälso- och sjukvård. Händelser i vården som har medfört eller hade kunnat medföra en vårdskada utreds av vårdgivaren enligt patientsäkerhetslagen (lex Maria). I kommunen går de till MAS eller MAR.',
    source: 'Socialtjänstlag (2025:400) och patientsäkerhetslagen',
  },
  secrecy: {
    text: '26 kap. 1 § OSL',
    certainty: 'official',
    summary:
      'Uppgifter om enskildas personliga förhållanden är sekretessbelagda om det inte står klart att de kan lämnas ut utan men.',
    source: 'Offentlighets- och sekretesslag (2009:400), lydelse från 2026-07-12',
  },
  impartiality: {
    text: 'Jävsreglerna i förvaltningslagen och kommunallagen',
    certainty: 'unverified',
    summary:
      'Den som är jävig utreder eller beslutar inte. Frågan ställs när ärendet fördelas och när det beslutas.',
    source: 'Förvaltningslagen och kommunallagen; paragraferna är inte kontrollerade här',
  },
  delegation: {
    text: 'Kommunens delegationsordning',
    certainty: 'secondary',
    summary:
      'Den som beslutar på nämndens vägnar gör det med stöd av en punkt i delegationsordningen. Vem det är skiljer sig mellan kommuner.',
    source: 'Kommunernas delegationsordningar',
  },
  hearing: {
    text: 'Riksrevisionen 2023 om lex Maria och lex Sarah',
    certainty: 'secondary',
    summary:
      'Den som berörs informeras och får berätta. Ingen paragraf i 27 kap. SoL ordnar detta; så har reglerna lästs av Riksrevisionen.',
    source: 'Riksrevisionen (2023), granskning av lex Maria och lex Sarah',
  },
  'personal-file': {
    text: 'Kunskapsguiden om lex Sarah',
    certainty: 'official',
    summary: 'Händelsen antecknas i den enskildes personakt.',
    source: 'Kunskapsguiden, lex Sarah',
  },
  'ivo-short-track': {
    text: 'IVO: frågor och svar om lex Sarah',
    certainty: 'official',
    summary:
      'Varje rapport utreds, men när det snabbt står klart att inget missförhållande finns räcker ett dokumenterat ställningstagande.',
    source: 'IVO, frågor och svar om lex Sarah',
  },
  'ivo-system-level': {
    text: 'IVO:s uppföljning av lex Sarah 2017',
    certainty: 'official',
    summary:
      'IVO skriver att bakomliggande orsaker ofta finns på systemnivå, och att just den nivån behöver utvecklas i utredningarna. Fokus ska lyftas från den enskilda medarbetaren till systemet. Lex Sarah handlar inte om att hitta syndabockar.',
    source: ivoFollowUp,
  },
  'ivo-effect': {
    text: 'IVO:s uppföljning av lex Sarah 2017',
    certainty: 'official',
    summary:
      'IVO bedömer att de enskilda borde kunna tillfrågas oftare om det har blivit bättre, och att verksamheten också behöver följa upp att ändrade arbetssätt används i praktiken. I 20 procent av 87 enkätsvar hade effekten inte följts upp alls, i cirka 30 procent delvis.',
    source: ivoFollowUp,
  },
  'ivo-channel': {
    text: 'IVO: anmälan i e-tjänst eller med post',
    certainty: 'official',
    summary: 'IVO tar emot anmälan i sin e-tjänst eller med vanlig post, inte med e-post eller fax.',
    source: 'IVO, anmäl lex Sarah (2023)',
  },
  'ivo-completion': {
    text: '28 kap. 5 och 8 §§ SoL (2025:400)',
    certainty: 'official',
    summary: 'IVO får begära in handlingar och upplysningar. Sista dag står i IVO:s brev.',
    source: 'Socialtjänstlag (2025:400)',
  },
  'management-system': {
    text: 'SOSFS 2011:9 om ledningssystem för systematiskt kvalitetsarbete',
    certainty: 'secondary',
    summary:
      'Föreskriften gäller också socialtjänst och verksamhet enligt LSS. Risker för brister i kvaliteten bedöms fortlöpande (riskanalys), verksamheten följs upp och kontrolleras (egenkontroll), och avvikelser utreds och åtgärdas. Där finns normer för ledning och styrning.',
    source:
      'SOSFS 2011:9, återgiven i kommunala redovisningar; ändringen HSLF-FS 2025:21 är inte läst: kontrollera den gällande lydelsen',
  },
  method: {
    text: 'Programmets kontroll, med stöd i metoden för händelseanalys',
    certainty: 'own',
    summary:
      'Orsaker bildar kedjor från avvikelsen till det bakomliggande. Varje orsak har underlag och besvaras av en åtgärd eller ett skrivet skäl. Metoden är vanlig i Sverige, men ingen bestämmelse kräver just den här uppgiften.',
    source:
      'Arbetsbänkens egen kontroll. Metoden i stort: SKL, Modell för risk- och händelseanalys (2011), avsedd också för lex Sarah men inte läst i sin helhet här',
  },
  'own-by-ivo': {
    text: 'Programmets kontroll, med stöd i IVO:s uppföljning av lex Sarah 2017',
    certainty: 'own',
    summary:
      'IVO pekar på systemnivån, på systemet i stället för den enskilda medarbetaren och på uppföljning av effekten. Att ärendet ska ha just den här uppgiften är programmets egen kontroll.',
    source: `Arbetsbänkens egen kontroll, med stöd i ${ivoFollowUp}`,
  },
  'own-by-audit': {
    text: 'Programmets kontroll, med stöd i Riksrevisionen 2023',
    certainty: 'own',
    summary:
      'Riksrevisionen såg ärenden som avslutades fast åtgärderna inte svarade mot de bakomliggande orsakerna. Att varje grundorsak har en åtgärd eller ett skäl, och varje åtgärd en orsak, är programmets egen kontroll.',
    source:
      'Arbetsbänkens egen kontroll, med stöd i Riksrevisionen (2023), granskning av lex Maria och lex Sarah',
  },
  'own-by-hierarchy': {
    text: 'Programmets kontroll, med stöd i åtgärdshierarkin i RCA2',
    certainty: 'own',
    summary:
      'Påminnelser och utbildning är svagare än det som gör felet svårt att göra. Ordningen kommer från händelseanalys i amerikansk sjukvård. Ingen bestämmelse kräver den.',
    source:
      'Arbetsbänkens egen kontroll, med stöd i RCA2, Institute for Healthcare Improvement (andrahandsuppgift)',
  },
  'own-by-card': {
    text: 'Programmets kontroll, med stöd i Card 2017',
    certainty: 'own',
    summary:
      'En enda rak kedja av varför leder till en enda orsak och förenklar för mycket. Ingen bestämmelse kräver flera grundorsaker.',
    source: 'Arbetsbänkens egen kontroll, med stöd i Card, BMJ Quality & Safety 2017 (andrahandsuppgift)',
  },
  'date-order': {
    text: 'Kontroll av datumens ordning',
    certainty: 'own',
    summary: 'Datum som inte kan stämma med varandra pekar på ett skrivfel.',
    source: 'Arbetsbänkens egen kontroll',
  },
  'own-check': {
    text: 'Kontroll i programmet',
    certainty: 'own',
    summary:
      'Uppgiften gör ärendet lättare att följa, eller pekar på ett skrivfel. Ingen bestämmelse kräver den.',
    source: 'Arbetsbänkens egen kontroll',
  },
  local: {
    text: 'Lokal rutin',
    certainty: 'unverified',
    summary: 'Kommunens egna rutiner och uppföljning.',
    source: 'Kommunens rutiner',
  },
};
