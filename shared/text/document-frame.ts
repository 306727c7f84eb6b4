/** Swedish words of the page frame: what stands around a document's content, in Word, preview and file name. */
export const documentFrame = {
  draft: 'UTKAST',
  draftRemark: 'inte klarmarkerad',
  deidentified: 'Avidentifierad',
  page: 'Sida',
  of: 'av',
  fileNameDraft: 'UTKAST',
  fileNameDeidentified: 'avidentifierad',
  /** Names of our own paragraph styles, as Word's style list shows them. */
  styles: {
    factLabel: 'Ledtext i uppgiftsrad',
    tableText: 'Tabelltext',
    tableHeading: 'Tabellrubrik',
    boxLabel: 'Ledtext i ruta',
    checkboxLine: 'Kryssrad',
    notice: 'Anmärkning om dokumentet',
    spacer: 'Mellanrum',
    draftMark: 'Utkastmärkning',
    placeholder: 'Uppgift saknas',
  },
} as const;
