/** The editor for running text. */
export const editorText = {
  toolbar: 'Verktyg för texten',
  bold: 'Fet',
  italic: 'Kursiv',
  heading: 'Mellanrubrik',
  bulletList: 'Punktlista',
  orderedList: 'Numrerad lista',
  quote: 'Citat',
  person: 'Infoga person',
  noPersons: 'Inga personer än',
  cite: 'Hänvisa till kort',
  noSources: 'Inga uppgiftskort än',
  makeSource: 'Gör uppgiftskort av markeringen',
};
