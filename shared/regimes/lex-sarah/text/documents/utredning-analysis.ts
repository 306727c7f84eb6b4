import { countOf, listOf } from '../../../../text/numbers.ts';
import { lowerFirst, type Part, type Value } from './utredning-words.ts';

/** Causes, recurrence and actions of the investigation. */
export const utredningAnalysisText = {
  causes: {
    intro:
      'Orsakerna söks i förutsättningarna, inte hos den som arbetade. Varje orsak har en nivå, ett område och en källa, och pekar på det den förklarar.',
    nothingWrong: 'Utredningen visar inget missförhållande. Någon orsaksanalys har därför inte behövts.',
    none: 'orsakerna',
    level: { individ: 'Individnivå', enhet: 'Enhetsnivå', system: 'Systemnivå' },
    noCause: (reason: Value): Part[] => [': ingen orsak på den här nivån. ', reason],
    noCauseReason: 'varför ingen orsak finns på nivån',
    figures: 'Hur orsakerna hänger ihop',
    figure: 'Från avvikelse till bakomliggande orsaker',
    figureOf: (deviation: string) => `Från avvikelse ${deviation} till bakomliggande orsaker`,
    howToRead: (figures: Value, table: Value): Part[] => [
      'I ',
      figures,
      ' står avvikelserna till vänster. Varje steg åt höger svarar på frågan varför, och pilarna går från orsak till verkan. Orsakernas nivå, område och underlag står i ',
      table,
      '.',
    ],
    theFigure: 'figuren',
    figureApart: (figures: Value, table: Value): Part[] => [
      'Hur orsakerna hänger ihop visas i ',
      figures,
      ', som står på en liggande sida sist i utredningen. Orsakernas nivå, område och underlag står i ',
      table,
      '.',
    ],
    figureAppendix: 'Bilaga: Orsaksfigur',
    bands: {
      deviation: 'Avvikelse',
      individ: 'Individ',
      enhet: 'Enhet',
      system: 'System',
      unplaced: 'Utan nivå',
    },
    tooLarge: (deviation: string, table: Value): Part[] => [
      `Orsakerna bakom ${deviation} är för många, eller ligger i för många led, för en figur som går att läsa på papper. Kolumnen Förklarar i `,
      table,
      ' visar hur de hänger ihop.',
    ],
    alt: (deviations: number, causes: number, explained: readonly string[], isAll: boolean) =>
      [
        `Orsaksgraf med ${countOf(deviations, 'avvikelse', 'avvikelser')} och ${countOf(causes, 'orsak', 'orsaker')}.`,
        ...explained,
        isAll ? 'Texterna står i tabellen.' : 'Resten står i tabellen.',
      ].join(' '),
    explainedBy: (effect: string, causes: readonly string[]) => `${effect} förklaras av ${listOf(causes)}.`,
    withLevel: (cause: string, level: string | undefined) =>
      level ? `${cause} (${level.toLocaleLowerCase('sv')})` : cause,
    table: 'Orsakerna: nivå, område och vad var och en förklarar',
    tableHeader: ['Orsak', 'Nivå', 'Område', 'Förklarar', 'Underlag'],
    text: 'orsaken',
    levelMissing: 'nivå',
    area: 'orsaksområde',
    explainsMissing: 'vad orsaken förklarar',
    noChain: 'orsak till avvikelsen',
    stop: (label: string, reason: string, by: string) => `Frågan varför stannar vid ${label}: ${reason}${by}`,
    stopBy: (by: string) => ` (${by})`,
    statements: 'Orsakssatser för grundorsakerna',
    statementTable: 'Vad som ledde till vad',
    statementHeader: ['Nr', 'Orsak, verkan och händelse i en mening'],
    statementMissing: {
      cause: (label: string) => `orsakssatsens orsak (${label})`,
      effect: (label: string) => `orsakssatsens verkan (${label})`,
      event: (label: string) => `orsakssatsens händelse (${label})`,
    },
    tried: 'Prövat, inte aktuellt',
    /** Who wrote the word needs it no second time. */
    tested: (area: string, text: string) =>
      /^prövat/iu.test(text) ? `${area}: ${text}` : `${area}, prövat: ${text}`,
    testedMissing: (area: string) => `om området ${area.toLocaleLowerCase('sv')} är prövat`,
    question: (question: string, level: string | undefined) =>
      level ? `${question} (${level.toLocaleLowerCase('sv')})` : question,
    questionMissing: 'frågan',
    withoutArea: 'Utan angivet område',
    barriers: 'Skydd som höll eller brast',
    barrierState: 'hur skyddet fungerade',
    barrierText: 'skyddet',
    /** Events and causes by their labels. */
    barrierPlaces: (labels: string) => ` (${labels})`,
  },

  similar: {
    answer: { ja: 'Ja.', nej: 'Nej.', 'ej-kontrollerat': 'Det är inte kontrollerat.' } as Readonly<
      Record<string, string>
    >, // read by a code that may be absent
    missing: 'om liknande har hänt förut',
    notAsked: 'Frågan är inte besvarad, eftersom utredningen inte visar något missförhållande.',
    searched: (where: Value): Part[] => [' Sökt i: ', where, '.'],
    period: (period: Value): Part[] => [' Period: ', period, '.'],
    where: 'var det söktes',
    whichPeriod: 'vilken period',
    table: 'Liknande händelser som utredningen har funnit',
    /** The rest is in the case that the document is of, and is no secret of another. */
    restIn: (label: string) => `Resten står under ${label} i ärendet.`,
    cutNotice: (label: string, fields: readonly string[]) =>
      `${label} får inte plats i tabellen och är avkortad under ${listOf(fields.map((field) => `”${field}”`))}. Skriv en kort sammanfattning med egna ord, högst 400 tecken, så står allt i utredningen.`,
    /** Another case than this one is told of. */
    secrecy:
      'Avsnitt 11 berättar om ett annat ärende. Pröva om uppgifterna därifrån omfattas av sekretess innan handlingen lämnas ut, och ta bort det som pekar ut någon där.',
    header: ['Ärende, period och källa', 'Vad som hände då', 'Vad som gjordes då', 'Hjälpte det?'],
    what: 'Vad som har hänt förut',
    why: 'Varför det hände igen',
  },
  recurrence: {
    missing: 'om det kan hända igen',
    reasons: 'skäl för svaret',
  },

  actions: {
    nothingWrong: 'Utredningen visar inget missförhållande. Inga åtgärder föreslås.',
    none: 'åtgärder mot orsakerna',
    table: 'Åtgärder för att det inte ska hända igen',
    header: ['Åtgärd', 'Svarar mot', 'Styrka', 'Ansvarig', 'Läge'],
    decision: { foreslagen: 'föreslagen', beslutad: 'beslutad', pagar: 'beslutad, pågår' },
    text: 'åtgärden',
    causes: 'orsak',
    strength: 'styrka',
    responsible: 'ansvarig',
    due: 'datum',
    dueOn: 'senast',
    doneOn: 'genomförd',
    cancelled: 'avbruten',
    decidedAs: (by: string | undefined) => (by ? `beslutad av ${lowerFirst(by)}` : 'beslutad'),
    going: 'pågår',
    decidedBy: (by: string | undefined) => (by ? `beslut ${lowerFirst(by)}` : 'beslut'),
    effectHeading: 'Så följs effekten upp',
    effectIntro:
      'Att en åtgärd är gjord säger inte att den hjälper. Därför mäts effekten för sig, och den som berörs tillfrågas.',
    effect: 'Mått, mål och hur de berörda tillfrågas',
    effectHeader: ['Åtgärd', 'Mått', 'Utgångsläge och mål', 'Mäts', 'Den enskilde tillfrågas'],
    measure: 'mått',
    baseline: (value: Value): Part[] => ['Nu: ', value],
    goal: (value: Value): Part[] => ['Mål: ', value],
    baselineMissing: 'utgångsläge',
    goalMissing: 'mål',
    ask: 'om den enskilde tillfrågas',
    askAs: (label: string) => `Som för ${label}.`,
    askDate: (date: string) => ` (${date})`,
    askHow: 'hur',
    notAsked: (reason: Value): Part[] => ['Nej. ', reason],
    notAskedReason: 'skäl',
    practice: 'Så kontrolleras att arbetssättet har ändrats',
    practiceMissing: 'hur arbetssättet kontrolleras',
    without: 'Orsaker utan åtgärd',
    withoutReason: 'varför ingen åtgärd svarar mot orsaken',
  },
};
