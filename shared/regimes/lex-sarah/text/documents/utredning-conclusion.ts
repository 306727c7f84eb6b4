import { listOf } from '../../../../text/numbers.ts';
import type { Degree } from '../../parts/assessment.ts';
import { degreePhrases } from '../degrees.ts';
import { lowerFirst, type Part, type Value } from './utredning-words.ts';

/** Assessment, decision and follow-up of the investigation. */
export const utredningConclusionText = {
  other: {
    missing: 'vad som i övrigt har kommit fram, eller att inget har gjort det',
    duties: 'Andra skyldigheter som har prövats',
  },

  communication: {
    missing: 'kommunicering med den enskilde och ansvarig chef',
    nothing: 'Ingen kommunicering är antecknad i ärendet.',
    table: 'Vem som har läst utkastet, vad svaret blev och vad det ändrade',
    header: ['Till', 'Skickat och besvarat', 'Synpunkter', 'Vad svaret ändrade'],
    to: 'mottagare',
    sent: (date: Value): Part[] => ['skickat ', date],
    answered: (date: string) => `svar ${date}`,
    noAnswer: 'svar, eller att mottagaren avstod från att svara',
    declined: 'Avstod från att svara.',
    answer: 'synpunkter',
    changed: 'vad svaret ändrade',
  },

  assessment: {
    questions: {
      actOrOmission: 'Är det en handling eller en underlåtenhet?',
      threatOrConsequence:
        'Innebar det ett hot mot eller en konsekvens för enskildas liv, säkerhet eller fysiska eller psykiska hälsa, eller fanns en påtaglig risk för ett missförhållande?',
      serious: 'Är det allvarligt?',
    },
    answers: {
      actOrOmission: 'svar på om det är en handling eller en underlåtenhet',
      threatOrConsequence: 'svar på om det finns ett hot, en konsekvens eller en påtaglig risk',
      serious: 'svar på om det är allvarligt',
    },
    reasons: {
      actOrOmission: 'vilken handling eller underlåtenhet',
      threatOrConsequence: 'skäl för hot, konsekvens eller påtaglig risk',
      serious: 'skäl för om det är allvarligt',
    },
    whole: 'Samlad bedömning',
    wholeMissing: 'samlad bedömning',
    matrix: 'Riskvärde som stöd',
    risk: (severity: string, probability: string, value: string) =>
      `Allvarlighetsgrad ${severity} och sannolikhet ${probability} ger riskvärdet ${value} av 16. Värdet är ett stöd och har inte avgjort den rättsliga bedömningen.`,
    step: (value: number, name: string) => `${value} (${lowerFirst(name)})`,
  },

  decision: {
    proposal: 'Förslag',
    proposedBy: (who: Value, date: Value): Part[] => ['Föreslaget av ', who, ', ', date, '.'],
    proposedDegree: (degree: Degree) => `Förslag: det inträffade bedöms som ${degreePhrases[degree]}.`,
    proposer: 'förslagsställare',
    decided: 'Beslut',
    degree: (degree: Degree) => `Det inträffade bedöms som ${degreePhrases[degree]}.`,
    degreeMissing: 'beslut om utfall',
    reasons: 'skäl för beslutet',
    rows: {
      date: 'Beslutsdatum',
      decider: 'Beslutsfattare',
      delegation: 'Delegation',
      conflict: 'Jäv hos beslutsfattaren',
      protocol: 'Protokollsutdrag',
    },
    noConflict: 'Nej.',
    conflict: 'Ja.',
    notification: 'Anmälan till IVO',
    notify: 'Det inträffade anmäls till IVO.',
    notNotify: 'Det inträffade anmäls inte till IVO.',
    notificationBy: (date: Value, who: Value): Part[] => [' Beslutat ', date, ' av ', who, '.'],
    sent: (date: string, channel: string | undefined, follows: boolean) =>
      `${follows ? ' ' : ''}Anmälan skickades ${date}${channel ? ` (${lowerFirst(channel)})` : ''}.`,
    notificationMissing: 'beslut om anmälan till IVO',
  },

  followUp: {
    planned: (date: Value): Part[] => ['Ärendet följs upp ', date, '.'],
    later: (actions: readonly string[]) => ` Åtgärder som mäts senare följs upp då: ${listOf(actions)}.`,
    laterOne: (label: string, date: string) => `${label} ${date}`,
    needed: 'Uppföljning behövs',
    neededMissing: 'om uppföljning behövs',
    notNeeded: (reason: Value): Part[] => ['Ingen uppföljning planeras. ', reason],
    when: 'datum för uppföljning',
    made: 'Gjorda uppföljningar',
    heading: (label: string, date: string | undefined, actions: string) =>
      [label, date, actions].filter(Boolean).join(', '),
    result: 'resultat',
    effect: (answer: string) => ` Önskad effekt: ${answer.toLocaleLowerCase('sv')}.`,
    by: (who: string) => ` Uppföljt av ${lowerFirst(who)}.`,
    asked: (when: Value, by: Part): Part[] => ['Den enskilde tillfrågades ', when, by, '.'],
    notAsked: (reason: Value): Part[] => ['Den enskilde har inte tillfrågats. ', reason],
    answers: (whom: readonly string[], answers: readonly string[]) =>
      ` Svar${whom.length > 0 ? ` från ${listOf(whom.map(lowerFirst))}` : ''}: ${listOf(answers)}.`,
    dimension: (name: string, answer: string) =>
      `${name.toLocaleLowerCase('sv')} ${answer.toLocaleLowerCase('sv')}`,
    next: (date: string) => `Nästa uppföljning ${date}.`,
    feedback: 'Återkoppling',
    lessons: 'Lärdomar',
  },
};
