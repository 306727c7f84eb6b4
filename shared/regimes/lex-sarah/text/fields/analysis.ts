import type { PartFieldTexts } from '../../../../text/field-texts.ts';
import type { LexSarahParts } from '../../parts.ts';
import { provisions } from '../provisions.ts';

const testedHelp =
  'Finns ingen orsak i området skriver du vad du har prövat och vad det visade. Utredningen återger det efter orden ”prövat:”. Tomt fält betyder oprövat.';

export const parallelDutyFieldTexts: PartFieldTexts<LexSarahParts['parallelDuties']> = {
  police: {
    label: 'Polisanmälan',
    help: 'Kan ett brott ha begåtts? Svara ja med datum och av vem, eller nej med skäl.',
  },
  childConcern: {
    label: 'Orosanmälan för barn',
    help: 'Rör händelsen ett barn, eller finns barn i hemmet? Svara ja med datum och av vem, eller nej med skäl.',
  },
  mas: {
    label: 'MAS underrättad',
    help: 'Finns en del som är hälso- och sjukvård ska den bedömas för sig. Svara ja med datum och av vem, eller nej med skäl.',
  },
  dataBreach: {
    label: 'Personuppgiftsincident',
    help: 'Har någon obehörig fått del av personuppgifter, eller har de gått förlorade? Svara ja med datum, eller nej med skäl.',
  },
  unexecutedDecision: {
    label: 'Ej verkställt beslut',
    help: 'Har en beviljad insats inte getts så att det ska rapporteras för sig? Svara ja med datum, eller nej med skäl.',
  },
  workEnvironment: {
    label: 'Arbetsmiljöhändelse',
    help: 'Har en medarbetare skadats eller varit i fara? Anmäl det i arbetsmiljösystemet. Svara ja med datum, eller nej med skäl.',
  },
};

export const analysisFieldTexts: PartFieldTexts<LexSarahParts['analysis']> = {
  method: {
    label: 'Så gjordes utredningen',
    help: 'Vilka du har talat med, vad du har läst och hur orsakerna söktes.',
  },
  noIndividualCause: {
    label: 'Ingen orsak på individnivå',
    help: 'Fylls i bara när nivån saknar orsak: skriv varför. Plan, samtycke och information kring den enskilde hör hit.',
  },
  noUnitCause: {
    label: 'Ingen orsak på enhetsnivå',
    help: 'Fylls i bara när nivån saknar orsak: skriv varför. Bemanning, introduktion och enhetens arbetssätt hör hit.',
  },
  noSystemCause: {
    label: 'Ingen orsak på systemnivå',
    help: 'Fylls i bara när nivån saknar orsak: skriv varför. IVO har pekat på att just den här nivån behöver utvecklas.',
  },
  testedCommunication: { label: 'Prövat: kommunikation och information', help: testedHelp },
  testedCompetence: { label: 'Prövat: utbildning och kompetens', help: testedHelp },
  testedOrganisation: { label: 'Prövat: omgivning och organisation', help: testedHelp },
  testedTechnology: { label: 'Prövat: teknik och utrustning', help: testedHelp },
  testedProcedures: { label: 'Prövat: procedurer och rutiner', help: testedHelp },
  similarBefore: {
    label: 'Har något liknande hänt förut?',
    help: 'Sök i avvikelser, tidigare lex Sarah-ärenden och klagomål, även på andra enheter.',
    provision: provisions.investigation,
    codes: { ja: 'Ja', nej: 'Nej', 'ej-kontrollerat': 'Inte kontrollerat' },
  },
  similarPeriod: { label: 'Period som söktes', help: 'Till exempel ”januari 2024–september 2026”.' },
  similarSource: { label: 'Var det söktes', help: 'System, diarium eller personer som tillfrågades.' },
  similarWhat: { label: 'Vad som hittades', help: 'Vad som hände då, när, var och med vilken följd.' },
  similarWhyAgain: {
    label: 'Varför det hände igen',
    help: 'Vad gjordes förra gången, och varför räckte det inte?',
    provision: provisions.investigation,
  },
  similarWhyAgainSources: {
    label: 'Källor till varför det hände igen',
    help: 'De uppgiftskort som svaret bygger på.',
  },
  canRecur: {
    label: 'Kan det hända igen?',
    help: 'Som läget är nu, med de åtgärder som redan är gjorda.',
    provision: provisions.investigation,
    codes: { ja: 'Ja', nej: 'Nej', delvis: 'Till viss del' },
  },
  canRecurReasons: {
    label: 'Skäl för svaret',
    help: 'Vad som återstår av risken, var den finns och vad som krävs för att den ska försvinna.',
    provision: provisions.investigation,
  },
  canRecurSources: {
    label: 'Källor till om det kan hända igen',
    help: 'De uppgiftskort som svaret och skälen bygger på.',
  },
  otherFindings: {
    label: 'Annat som kom fram',
    help: 'Brister och risker som inte orsakade händelsen men som någon behöver ta hand om, och goda exempel.',
    provision: provisions.investigation,
  },
};
