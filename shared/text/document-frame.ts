/** Swedish words of the page frame: what stands around a document's content, in Word, preview and file name. */
export const documentFrame = {
  draft: 'UTKAST',
  draftRemark: 'inte klarmarkerad',
  /** Names are gone; who it is may still be read out of the rest. */
  deidentified: 'Namn borttagna – läs före utlämnande',
  /** A footnote to a card that an earlier one has told in full. */
  noteAgain: (card: string | undefined, number: number) =>
    card ? `${card}, se not ${number}.` : `Se not ${number}.`,
  figure: (number: number, caption: string) => `Figur ${number}. ${caption}`,
  table: (number: number, caption: string) => `Tabell ${number}. ${caption}`,
  /** In the middle of a sentence; the number stays with its word. */
  called: {
    figure: (number: number) => `figur\u00A0${number}`,
    table: (number: number) => `tabell\u00A0${number}`,
  },
  /** What was missing when the document was klarmarkerat, and was left open with a reason. */
  gap: {
    alone: 'Uppgift saknas',
    aloneOf: (what: readonly string[]) => `Uppgift saknas: ${what.join('; ')}`,
    /** In the middle of a sentence. */
    within: (what: readonly string[]) => `(uppgift saknas: ${what.join('; ')})`,
  },
  page: 'Sida',
  of: 'av',
  fileNameDraft: 'UTKAST',
  fileNameDeidentified: 'namn-borttagna',
  /** Names of our own paragraph styles, as Word's style list shows them. */
  styles: {
    factLabel: 'Ledtext i uppgiftsrad',
    tableText: 'Tabelltext',
    tableHeading: 'Tabellrubrik',
    boxLabel: 'Ledtext i ruta',
    boxText: 'Text i ruta',
    checkboxLine: 'Kryssrad',
    notice: 'Anmärkning om dokumentet',
    figure: 'Figur',
    spacer: 'Mellanrum',
    draftMark: 'Utkastmärkning',
    placeholder: 'Uppgift saknas',
  },
} as const;
