/** The room where causes are sought: the same graph as a list and as a drawing. */
export const causesText = {
  views: 'Visa orsakerna som',
  list: 'Lista',
  graph: 'Graf',
  intro:
    'Listan och grafen visar samma orsaker: det du ändrar i den ena syns i den andra.',
  noDeviations:
    'Orsaker söks från en avvikelse: skillnaden mellan det som hände och det som skulle ha hänt. Skriv den i Händelseförlopp.',
  toTimeline: 'Till Händelseförlopp',
  loose: 'Ännu inte kopplade till någon avvikelse',
  noCauses: 'Ingen orsak än. Varför blev det så?',
  openDeviation: (label: string) => `Öppna ${label} i Händelseförlopp`,
  should: (text: string) => `Skulle: ${text}`,
  list_: {
    under: (label: string) => `Orsak bakom ${label}`,
    again: (label: string) => `${label} bidrog också här. Den står i sin helhet längre upp.`,
    goTo: (label: string) => `Gå till ${label}`,
  },
  marks: {
    top: 'Grundorsak',
    uncovered: 'Åtgärd saknas',
    stopped: 'Stoppad med skäl',
    shared: (count: number) => `Bidrar till ${count}`,
  },
  menu: (label: string) => `Mer att göra med ${label}`,
  why: 'Varför? Lägg till orsaken bakom',
  indent: (label: string) => `Flytta in: gör till orsak bakom ${label}`,
  outdent: (label: string) => `Flytta ut: låt den leda direkt till ${label}`,
  unlink: (label: string) => `Ta bort kopplingen till ${label}`,
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ned',
  loneLink: 'Det är orsakens enda koppling. Den ligger kvar under ”Ännu inte kopplade”.',
  circle: (path: string) => `Det går inte att koppla så: det skulle bli en cirkel (${path}). Vad kom först?`,
  alreadyLinked: 'De är redan kopplade.',
  graphRegion: 'Orsaksgraf',
  graphHelp:
    'Piltangenterna går mellan rutorna: höger till orsaken bakom, vänster till det den ledde till. Enter skriver i rutan, Insert lägger till orsaken bakom, Delete tar bort. Dra från en rutas högra kant för ett nytt varför, dra en ruta till ett annat band för att byta nivå.',
  bands: {
    deviation: 'Avvikelse',
    individ: 'Individ',
    enhet: 'Enhet',
    system: 'System',
    unplaced: 'Nivå saknas',
  },
  emptyBand: 'Ingen orsak än',
  node: (label: string, kind: string, text: string, leadsTo: string, behind: number) =>
    [
      `${label}, ${kind}`,
      text.replace(/\.$/, ''),
      leadsTo === '' ? '' : `Leder till ${leadsTo}`,
      behind === 0 ? 'Ingen orsak bakom' : `${behind} ${behind === 1 ? 'orsak' : 'orsaker'} bakom`,
    ]
      .filter((part) => part !== '')
      .join('. '),
  edge: (from: string, to: string) => `${from} leder till ${to}`,
  deviation: 'avvikelse',
  noLevel: 'nivå saknas',
  emptyNode: 'Text saknas',
  zoomIn: 'Förstora',
  zoomOut: 'Förminska',
  fit: 'Visa allt',
  fill: 'Fyll fönstret',
  unfill: 'Tillbaka till ärendet',
  chosen: 'Vald ruta',
  nothingChosen: 'Välj en ruta för att läsa och skriva i den.',
  statement: (cause: string, effect: string, event: string) => `${cause} ${effect}, ${event}`,
  statementTitle: 'Orsakssatsen i en mening',
};
