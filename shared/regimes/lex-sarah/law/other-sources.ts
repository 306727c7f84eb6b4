import type { CitationCertainty } from './legal-item.ts';
import type { OtherSource } from './provision-key.ts';

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
      'Orsaker söks på alla tre nivåer. Fokus lyfts från den enskilda medarbetaren till organisation, ledning och styrning; ingen syndabock utses.',
    source: 'IVO avdelning sydöst, uppföljning av lex Sarah (2017)',
  },
  'ivo-effect': {
    text: 'IVO:s uppföljning av lex Sarah 2017',
    certainty: 'official',
    summary:
      'Åtgärder följs upp: är de genomförda, hade de effekt, arbetar man annorlunda, och vad säger den som berörs?',
    source: 'IVO avdelning sydöst, uppföljning av lex Sarah (2017)',
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
  method: {
    text: 'SKL: Modell för risk- och händelseanalys (2011)',
    certainty: 'secondary',
    summary:
      'Orsaker bildar kedjor från avvikelsen till det bakomliggande. Varje orsak har underlag och besvaras av en åtgärd eller ett skrivet skäl.',
    source: 'SKL, Modell för risk- och händelseanalys (2011), och allmän metod för händelseanalys',
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
