import type { Degree } from '../../parts/assessment.ts';
import { countOf, listOf } from '../../../../text/numbers.ts';
import { utredningAnalysisText } from './utredning-analysis.ts';
import { utredningConclusionText } from './utredning-conclusion.ts';
import { degreePhrases } from '../degrees.ts';
import { lowerFirst, type Part, type Value } from './utredning-words.ts';

const isRisk = (degree: Degree | undefined) => degree?.startsWith('pataglig-risk') === true;

/** Headings of the investigation, in order. They answer the regulation's list, and name a risk as a risk. */
export const utredningHeadings = {
  summary: 'Sammanfattning och utfall',
  assignment: 'Uppdrag och lagrum',
  reports: 'Rapporten',
  harm: (degree: Degree | undefined) =>
    isRisk(degree)
      ? 'Vad risken bestod i och vilka följder den kunde ha fått'
      : degree === 'inget-missforhallande'
        ? 'Vad som inträffade och vilka följder det fick'
        : 'Vad missförhållandet bestod i och vilka följder det fick',
  noticed: 'När och hur det uppmärksammades',
  when: 'När det inträffade',
  course: 'Händelseförlopp',
  persons: 'De berörda och deras berättelser',
  immediate: 'Omedelbara åtgärder',
  causes: 'Orsaker',
  similar: 'Har liknande hänt förut, och varför hände det igen?',
  recurrence: 'Kan det hända igen?',
  actions: 'Åtgärder',
  other: 'Övrigt som har kommit fram',
  communication: 'Kommunicering',
  assessment: 'Bedömning',
  decision: 'Beslut',
  followUp: 'Uppföljning',
} as const;

export const utredningText = {
  title: 'Utredning enligt lex Sarah',
  numbered: (number: number, heading: string) => `${number} ${heading}`,
  none: '–',
  theTable: 'tabellen',
  and: ' och ',

  facts: {
    principal: 'Huvudman',
    diaryNumber: 'Diarienummer',
    provision: 'Lagrum',
    unit: 'Enhet',
    operation: 'Verksamhet',
    provider: 'Utförare',
    types: 'Typ',
    investigator: 'Utredare',
    received: 'Rapport mottagen',
    when: 'Tid för händelsen',
  },

  summary: {
    decided: (degree: Degree, date: Value): Part[] => [
      'Utredningen avslutades ',
      date,
      ` med bedömningen att det inträffade är ${degreePhrases[degree]}.`,
    ],
    proposed: (degree: Degree) =>
      `Utredaren föreslår att det inträffade bedöms som ${degreePhrases[degree]}. Beslut är inte fattat.`,
    undecided: 'utfall: beslut är inte fattat',
    event: 'kort beskrivning av händelsen',
    causes: (total: number, perLevel: readonly string[]) =>
      `Utredningen har funnit ${countOf(total, 'orsak', 'orsaker')}: ${listOf(perLevel)}.`,
    onLevel: {
      individ: (count: number) => `${count} på individnivå`,
      enhet: (count: number) => `${count} på enhetsnivå`,
      system: (count: number) => `${count} på systemnivå`,
    },
    unplaced: (count: number) => `${count} utan angiven nivå`,
    actions: (total: number, perState: readonly string[]) =>
      `Mot orsakerna finns ${countOf(total, 'åtgärd', 'åtgärder')}: ${listOf(perState)}.`,
    inState: {
      genomford: (count: number) => `${count} ${count === 1 ? 'genomförd' : 'genomförda'}`,
      pagar: (count: number) =>
        `${count} ${count === 1 ? 'beslutad och påbörjad' : 'beslutade och påbörjade'}`,
      beslutad: (count: number) => `${count} ${count === 1 ? 'beslutad' : 'beslutade'}`,
      foreslagen: (count: number) => `${count} ${count === 1 ? 'föreslagen' : 'föreslagna'}`,
      planerad: (count: number) => `${count} ${count === 1 ? 'planerad' : 'planerade'}`,
    },
    notified: (date: Value): Part[] => ['Det inträffade anmäldes till IVO ', date, '.'],
  },

  assignment: {
    provision: (provision: string) => `Utredningen är gjord enligt ${provision}.`,
    prompt: (law: string, words: string) => `Enligt ${law} ska det inträffade utredas ”${words}”.`,
    content: (provision: string) =>
      `Vad en utredning ska innehålla framgår av ${provision}, som rubrikerna följer.`,
    edition: (reason: Value): Part[] => ['Lydelsen är vald för ärendet. Skäl: ', reason],
    given: (who: Value, date: Value): Part[] => ['Uppdraget lämnades ', date, ' till ', who, '.'],
    noConflict: 'Utredaren är inte jävig.',
    conflict: 'Jäv har konstaterats hos utredaren.',
    conflictMissing: 'om utredaren är jävig',
    initial: (date: Value, by: Value, reasoned: boolean): Part[] => [
      'Den initiala bedömningen gjordes ',
      date,
      ' av ',
      by,
      reasoned ? ', med den här motiveringen:' : '.',
    ],
    method: 'Så gjordes utredningen',
    provider: 'Den privata utförarens utredning',
    requested: (date: Value): Part[] => ['Utförarens utredning begärdes in ', date, '.'],
    received: (date: string) => `Den kom in ${date}.`,
  },

  reports: {
    none: 'rapporten: när, hur och av vem',
    how: {
      muntlig: 'lämnades muntligt',
      skriftlig: 'lämnades skriftligt',
      'e-post': 'lämnades med e-post',
      'e-tjanst': 'lämnades i e-tjänsten',
      avvikelsesystem: 'lämnades i avvikelsesystemet',
    } as Readonly<Record<string, string>>, // read by codes of the case, which may be absent
    howMissing: 'hur rapporten lämnades',
    role: { chef: 'en chef', medarbetare: 'en medarbetare' } as Readonly<Record<string, string>>, // as above
    roleMissing: 'rapportörens roll',
    unit: {
      'egen-enhet': 'på den enhet rapporten gäller',
      'annan-enhet': 'på en annan enhet',
    } as Readonly<Record<string, string>>, // as above
    when: 'tidpunkt för rapporten',
    reported: (how: Value, when: Value, who: Value): Part[] => [
      'Rapporten ',
      how,
      ' ',
      when,
      ' av ',
      who,
      '.',
    ],
    who: (role: Value, title: string | undefined, unit: string | undefined): Part[] => [
      role,
      title ? ` (${lowerFirst(title)})` : '',
      unit ? ` ${unit}` : '',
    ],
    written: (when: Value, by: Value): Part[] => [' Den skrevs ner ', when, ' av ', by, '.'],
    writtenBy: 'vem som skrev ner den',
    received: (date: Value, registered: Part): Part[] => [' Den togs emot ', date, registered, '.'],
    sameDay: ' och diariefördes samma dag',
    registered: (date: string) => ` och diariefördes ${date}`,
    acknowledged: (when: Value, by: Part): Part[] => [' Mottagandet bekräftades ', when, by, '.'],
    notAcknowledged: (reason: Value): Part[] => [' Mottagandet har inte bekräftats. ', reason],
    provider: ' Rapporten kommer från en privat utförare.',
    kept: (prefix: string | undefined) =>
      ` Ordalydelsen finns bevarad i ärendet${prefix ? ` (kontrollsumma ${prefix})` : ''}.`,
  },

  harm: {
    what: 'vad missförhållandet eller risken bestod i',
    text: 'följderna för den enskilde',
    interest: { liv: 'liv', sakerhet: 'säkerhet', fysisk: 'fysiska hälsa', psykisk: 'psykiska hälsa' },
    actual: (interests: readonly string[]) =>
      `Det inträffade fick faktiska följder för den enskildes ${listOf(interests)}.`,
    possible: (interests: readonly string[]) =>
      `Det kunde ha fått följder för den enskildes ${listOf(interests)}.`,
    consequences: 'Följder för den enskilde',
  },

  noticed: {
    at: (when: Value): Part[] => ['Det inträffade uppmärksammades ', when, '.'],
    when: 'när det upptäcktes',
    how: 'hur det upptäcktes',
  },
  when: {
    span: (when: string) => `Händelsen inträffade ${when}.`,
    period: (from: string, until: string) => `Det inträffade pågick från ${from} till ${until}.`,
    unknown: (discovered: string | undefined, known?: string, ended?: string) =>
      [
        `Tidpunkten är inte känd${known ? `: ${known}` : ''}.`,
        ...(ended ? [`Det inträffade upphörde ${ended}.`] : []),
        ...(discovered ? [`Det inträffade upptäcktes ${discovered}.`] : []),
      ].join(' '),
    point: 'när det inträffade',
  },

  course: {
    intro:
      'Förloppet står i tidsordning så långt tiderna är kända. Fotnoterna visar varifrån varje uppgift kommer och om den är fakta eller en bedömning.',
    unsureOrder: ' Händelser som är märkta med osäker ordning står där utredaren har placerat dem.',
    unsure: '(osäker ordning)',
    table: 'Vad som hände, i ordning',
    header: ['Tid', 'Vad som hände', 'Vad som skulle ha hänt'],
    /** Said once, so that the rows need not. */
    noClock: ' Där bara dagen står är klockslaget inte känt.',
    seeDeviation: (labels: string) => `Se ${labels}.`,
    shouldSourceMissing: 'var det står',
    none: 'händelseförloppet',
    text: 'vad som hände',
    time: 'tid',
    deviations: 'Avvikelser från det som skulle ha hänt',
    noDeviation: 'avvikelserna: vad som hände mot vad som skulle ha hänt',
    should: (value: Value): Part[] => [' Det som skulle ha hänt: ', value],
    shouldMissing: 'vad som skulle ha hänt',
    norm: (value: Value): Part[] => [' Kravet står i: ', value],
    normMissing: 'vad kravet bygger på',
    acts: (acts: string) => ` Insatsen gavs enligt ${acts}.`,
    healthCare: (isAlso: boolean) =>
      ` Avvikelsen rör${isAlso ? ' också' : ''} hälso- och sjukvård (HSL), som bedöms för sig av MAS eller MAR.`,
    events: (labels: string, table: Value): Part[] => [` Se ${labels} i `, table, '.'],
  },

  persons: {
    none: 'vem som berörs',
    mandate: 'Företräder',
    mandateOf: (who: Value, mandate: Value): Part[] => [who, '. ', mandate],
    mandateMissing: 'grund för företrädarskapet',
    account: 'Egen berättelse',
    accountMissing: 'personens egen berättelse',
  },

  immediate: {
    none: 'omedelbara åtgärder, med tid',
    table: 'Vad som gjordes genast',
    header: ['När', 'Åtgärd', 'Av'],
    text: 'åtgärd',
    time: 'när',
    by: 'av vem',
    safe: (when: Value, by: Part): Part[] => ['Den enskilde bedömdes vara trygg ', when, by, '.'],
    notSafe: (reason: Value): Part[] => ['Den enskilde är ännu inte trygg. ', reason],
    safeMissing: 'om den enskilde är trygg',
  },

  ...utredningAnalysisText,
  ...utredningConclusionText,

  appendix: {
    title: 'Bilaga: Handlingar och uppgiftskort',
    cards: 'Uppgiftskort',
    cardsIntro: (provision: string) =>
      `Varje uppgift som utredningen bygger på, med datum, källa, fakta eller bedömning och vem som antecknade den (${provision}).`,
    noCards: 'uppgiftskort',
    cardsTable: 'Uppgiftskorten',
    header: ['Kort, inhämtat', 'Källa', 'Uppgift', 'Antecknat av'],
    from: 'källa',
    date: 'datum',
    nature: 'fakta eller bedömning',
    content: 'uppgift',
    recorder: 'namn och befattning',
    attachments: 'Handlingar i ärendet',
    untitled: 'handlingens namn',
    enclosed: 'bifogas',
    about: (parts: readonly string[]) => ` (${parts.join(', ')})`,
  },
};
