import type { Part, Value } from './utredning-words.ts';

/** Causes, recurrence and actions of the investigation. */
export const utredningAnalysisText = {
  causes: {
    intro:
      'Orsakerna söks i förutsättningarna, inte hos den som arbetade. Varje orsak har en nivå, ett område och en källa, och pekar på det den förklarar.',
    nothingWrong: 'Utredningen visar inget missförhållande. Någon orsaksanalys har därför inte behövts.',
    none: 'orsakerna',
    level: { individ: 'Individnivå', enhet: 'Enhetsnivå', system: 'Systemnivå' },
    unplaced: 'Utan angiven nivå',
    noCause: (reason: Value): Part[] => ['Ingen orsak på den här nivån. ', reason],
    noCauseReason: 'varför ingen orsak finns på nivån',
    text: 'orsaken',
    area: 'orsaksområde',
    heading: (label: string, area: string) => `${label}, ${area.toLocaleLowerCase('sv')}.`,
    explains: (labels: string) => ` Förklarar ${labels}.`,
    explainsMissing: 'vad orsaken förklarar',
    judged: ' Det är en bedömning.',
    chains: 'Orsakskedjor',
    chainsIntro: 'Läs uppifrån och ner: varje indrag svarar på frågan varför.',
    noChain: 'orsak till avvikelsen',
    onLevel: (level: string) => ` (${level.toLocaleLowerCase('sv')})`,
    asAbove: ' (och vidare som ovan)',
    stop: (label: string, reason: string, by: string) => `Frågan varför stannar vid ${label}: ${reason}${by}`,
    stopBy: (by: string) => ` (${by})`,
    statements: 'Orsakssatser för de djupaste orsakerna',
    statementHeader: ['Orsak', 'Förhållande', 'Ledde till', 'Händelse'],
    statementMissing: {
      cause: (label: string) => `orsakssatsens orsak (${label})`,
      effect: (label: string) => `orsakssatsens verkan (${label})`,
      event: (label: string) => `orsakssatsens händelse (${label})`,
    },
    grid: 'Orsakerna efter nivå och område',
    gridArea: 'Område',
    /** Who wrote the word needs it no second time. */
    tested: (area: string, text: string) =>
      /^prövat/iu.test(text) ? `${area}: ${text}` : `${area}, prövat: ${text}`,
    testedMissing: (area: string) => `om området ${area.toLocaleLowerCase('sv')} är prövat`,
    barriers: 'Skydd som höll eller brast',
    barrierState: 'hur skyddet fungerade',
    barrierText: 'skyddet',
    barrierCauses: (labels: string) => ` (${labels})`,
  },

  similar: {
    answer: { ja: 'Ja.', nej: 'Nej.', 'ej-kontrollerat': 'Det är inte kontrollerat.' } as Readonly<
      Record<string, string>
    >, // read by a code that may be absent
    missing: 'om liknande har hänt förut',
    notAsked: 'Frågan är inte besvarad, eftersom utredningen inte visar något missförhållande.',
    searched: (where: Value, period: Value): Part[] => ['Sökt i: ', where, '. Period: ', period, '.'],
    where: 'var det söktes',
    period: 'vilken period',
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
    header: ['Åtgärd', 'Svarar mot', 'Styrka', 'Ansvarig', 'Klar'],
    text: 'åtgärden',
    causes: 'orsak',
    strength: 'styrka',
    responsible: 'ansvarig',
    due: 'datum',
    dueOn: 'senast',
    doneOn: 'genomförd',
    cancelled: 'avbruten',
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
