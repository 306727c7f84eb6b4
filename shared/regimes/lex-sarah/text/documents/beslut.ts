import { countOf, listOf } from '../../../../text/numbers.ts';

/** Beslut and direktbeslut. */
export const beslutText = {
  title: 'Beslut i ärende enligt lex Sarah',
  reference: 'Diarienummer',
  lagrum: 'Lagrum',
  unit: 'Enhet',
  operation: 'Verksamhet',
  date: 'Beslutsdatum',
  decider: 'Beslutsfattare',
  delegation: 'Delegation',
  protocol: 'Protokollsutdrag',
  decision: 'Beslut',
  /** The committee decides itself, or somebody does so on its behalf. */
  decides: (committee: string) => `${committee} beslutar`,
  decidesForCommittee: (who: string, committee: string) =>
    `${who}, beslutar på ${genitive(committee)} vägnar`,
  decided: (degree: string, diary: string) => ` att det inträffade i ärende ${diary} bedöms som ${degree}.`,
  decidedNone: (diary: string) =>
    ` att det inträffade i ärende ${diary} inte är ett missförhållande och inte heller en påtaglig risk för ett missförhållande.`,
  committee: 'Nämnden',
  committeeRow: 'Nämnd',
  principalRow: 'Huvudman',
  /** Inside a sentence, while the committee's name is not known. */
  unnamedCommittee: 'nämnden',
  missingDegree: 'beslut om utfall',
  notified: (date: string) => `Händelsen anmäldes till Inspektionen för vård och omsorg (IVO) ${date}.`,
  toBeNotified: 'Händelsen ska snarast anmälas till Inspektionen för vård och omsorg (IVO).',
  notNotified: 'Händelsen anmäls inte till Inspektionen för vård och omsorg (IVO).',
  /** Of lex Sarah alone: other acts have duties to notify of their own. */
  noDutyToNotify: (provision: string) =>
    `Händelsen ska därför inte anmälas till Inspektionen för vård och omsorg (IVO) enligt lex Sarah, ${provision}.`,
  facts: 'Vad som har hänt',
  missingFacts: 'vad som har hänt',
  consequences: 'Följder för den enskilde',
  missingConsequences: 'följder för den enskilde',
  law: 'Bestämmelser',
  lawDuty: (provision: string, words: string) =>
    `Enligt ${provision} ska ett missförhållande eller en påtaglig risk för ett missförhållande ${words}.`,
  duty: {
    SoL: (promptness: string) =>
      promptness === 'genast'
        ? 'genast dokumenteras och utredas samt avhjälpas eller undanröjas'
        : 'dokumenteras, utredas och avhjälpas eller undanröjas utan dröjsmål',
    LSS: 'dokumenteras, utredas och avhjälpas eller undanröjas utan dröjsmål',
  },
  ofNotification: (provision: string) => `${provision} (anmälan till IVO)`,
  /** In our own words: the regulation has been read only as others give it. */
  definition: (provision: string) =>
    `Vad som är ett missförhållande framgår av ${provision}: något som har gjorts, eller som av försummelse eller annat skäl inte har gjorts, och som är eller har varit ett hot mot eller har fått konsekvenser för enskildas liv, säkerhet eller fysiska eller psykiska hälsa. En risk är påtaglig när den är uppenbar och konkret.`,
  definitionOfSerious: (provision: string) =>
    `Ett missförhållande är enligt ${provision} allvarligt när hotet är allvarligt eller konsekvenserna är det.`,
  lawNotify: (provision: string) =>
    `Ett allvarligt missförhållande, eller en påtaglig risk för ett sådant, ska enligt ${provision} snarast anmälas till IVO.`,
  reasons: 'Skäl för beslutet',
  missingReasons: 'skäl för beslutet',
  notNotifiedReasons: (reasons: string) => `Om anmälan till IVO: ${reasons}`,
  actions: 'Åtgärder',
  actionsStand: (total: number, perState: readonly string[]) =>
    `I ärendet finns ${countOf(total, 'åtgärd', 'åtgärder')} mot orsakerna: ${listOf(perState)}. Vilka de är, och vad som är beslutat om var och en, står under Åtgärder.`,
  actionsIntro: 'Utredningen visar vilken orsak varje åtgärd svarar mot och hur effekten mäts.',
  actionsCaption: 'Åtgärderna och vad som är beslutat om dem',
  actionColumns: ['Åtgärd', 'Ansvarig', 'Läge'] as const,
  missingAction: 'vad åtgärden är',
  missingResponsible: 'ansvarig för åtgärden',
  noActions: 'Inga åtgärder är antecknade i ärendet.',
  missingActions: 'beslutade åtgärder',
  handling: 'Beredning',
  proposalHeading: 'Förslag',
  proposal: (by: string, on: string, degree: string) =>
    `${by}, föreslog ${on} att det inträffade bedöms som ${degree}.`,
  proposalAsWritten: (by: string, on: string) => `${by}, föreslog ${on}:`,
  proposalBy: 'vem som föreslog beslutet',
  proposalOn: 'datum för förslaget',
  communicationHeading: 'Kommunicering',
  communicated: (to: string, sent: string) => `${to} fick utkastet ${sent}.`,
  someone: 'Mottagaren',
  answered: (on: string, answer: string) => (answer === '' ? `Svar kom ${on}.` : `Svar kom ${on}: ${answer}`),
  changed: (what: string) => `Ändring med anledning av svaret: ${what}`,
  missingAnswer: 'svar, eller att mottagaren avstod från att svara',
  declined: 'Mottagaren avstod från att svara.',
  conflictHeading: 'Jäv',
  conflictNone: 'Beslutsfattaren är inte jävig.',
  conflictSome: 'Jäv har konstaterats hos beslutsfattaren.',
  conflictMissing: 'svar på frågan om jäv',
  corrections: 'Rättelser',
  correctionsIntro: 'Sedan beslutet fastställdes har följande rättats i underlaget.',
  correctionsCaption: 'Rättelser efter beslutet',
  correctionColumns: ['Datum', 'Uppgift', 'Skäl', 'Rättat av'] as const,
  corrected: (label: string, what: string) => (label === '' ? what : `${what} (${label})`),
  dispatch: 'Beslutet skickas till',
  dispatchConcerned: { enskild: 'Den enskilde', foretradare: 'Den enskildes företrädare' } as const,
  dispatchTo: ['Ansvarig chef', 'Registrator, för diarieföring'] as const,
  dispatchIvo: 'Inspektionen för vård och omsorg, tillsammans med utredningen',
  signature: 'Underskrift',
  name: 'Namnförtydligande',
  direct: {
    titles: {
      'utan-narmare-utredning': 'Beslut utan närmare utredning',
      'kort-utredning': 'Beslut efter kort utredning',
    },
    subtitle: 'Rapport enligt lex Sarah',
    received: 'Rapport mottagen',
    reporter: 'Rapportör',
    happened: 'Inträffade',
    basis: 'Vad som är klarlagt',
    lexMaria:
      'Om händelsen ska anmälas enligt lex Maria är en fråga för medicinskt ansvarig sjuksköterska (MAS).',
    possible: 'Möjlig följd för den enskilde',
    reason: 'Grund för beslutet',
    reasons: 'Motivering',
    immediate: 'Vad som gjordes genast',
    measure: (when: string, what: string) => `${upperFirst(when)}: ${what}`,
    handover: 'Överlämning',
    handedOver: (to: string) => `Händelsen överlämnas till: ${to}.`,
    noHandover: 'Händelsen utreds redan i ett annat ärende och lämnas inte över.',
    missingFacts: 'vad som är klarlagt',
    missingPossible: 'möjlig följd för den enskilde',
    missingReasons: 'motivering',
    missingHandover: 'vem händelsen lämnas över till',
  },
};

/** socialnämnden -> socialnämndens, SN -> SN:s; a name that ends in s, x or z stays as it is. */
function genitive(name: string): string {
  if (/\p{Lu}$/u.test(name)) return `${name}:s`;
  return /[sxz]$/iu.test(name) ? name : `${name}s`;
}

function upperFirst(words: string): string {
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}
