/** Dokument: preview, klarmarkering and export of one case's documents. */
export const documentsRoomText = {
  title: 'Dokument',
  back: 'Till ärendet',
  list: 'Ärendets dokument',
  preview: 'Förhandsvisning',
  actions: 'Granska och spara',
  profile: 'Vilka uppgifter ska med?',
  profiles: {
    full: 'Fullständigt',
    deidentified: 'Namn borttagna',
  },
  profileHelp: {
    full: 'Till IVO och akten. Namn ur nyckeltabellen skrivs ut där en person nämns.',
    deidentified:
      'Till nämnd och lärande. Personer står med alias, och dokumentet stoppas om ett namn eller personnummer finns kvar.',
  },
  state: { refused: 'Görs inte i det här ärendet', draft: 'Utkast', ready: 'Klarmarkerad' },
  changed: 'Ändrad efter klarmarkeringen',
  include: (title: string) => `Ta med ${title}`,
  exportChosen: (count: number) =>
    count === 1 ? 'Spara 1 dokument som Word' : `Spara ${count} dokument som Word`,
  exportHint:
    'Dokumenten skrivs okrypterade till den plats du väljer. Ta bort dem därifrån när de är diarieförda.',
  exported: (names: string) => `Sparat: ${names}`,
  print: 'Skriv ut eller spara PDF',
  /** All that is on the paper when somebody prints by the browser's own menu. */
  printByButton:
    'Det här bladet är tomt. Skriv ut med knappen Skriv ut eller spara PDF i rummet Dokument: då prövas att dokumentet får lämna registret, och utskriften loggas.',
  covered: 'Namnen är dolda',
  coveredWhy:
    'En person i ärendet har skyddade personuppgifter. Förhandsvisningen har alias tills du ber om namnen. Att du gör det antecknas i loggen.',
  uncover: 'Visa namnen',
  ready: 'Klarmarkera',
  readyAndExport: (marked: number, saved: number) =>
    marked === saved
      ? `Klarmarkera och spara ${saved} dokument som Word`
      : `Klarmarkera ${marked} och spara ${saved} dokument som Word`,
  exportAsDraft: 'Spara utan att klarmarkera',
  readyHelp: 'Till dess står UTKAST på varje sida och i filnamnet.',
  keptTitle: (at: string) => `Versionen som klarmarkerades ${at} finns kvar`,
  keptHelp: 'Ärendet har ändrats sedan dess. Versionen kan visas, skrivas ut och sparas som den var.',
  showKept: 'Visa den klarmarkerade versionen',
  showCurrent: 'Visa ärendet som det är nu',
  saveKept: 'Spara den klarmarkerade som Word',
  markedBy: (by: string, at: string) => `Klarmarkerad av ${by}, ${at}.`,
  /** Unbroken: a date that is split at a line's end is misread. */
  markedAt: (date: string, time: string) => `${date.replaceAll('-', '-\u2060')} kl.\u00a0${time}`,
  revoke: 'Ta bort klarmarkeringen',
  blockers: (count: number) =>
    count === 1 ? 'En brist hindrar klarmarkering' : `${count} brister hindrar klarmarkering`,
  overrideIntro: 'De här bristerna får du gå förbi om du skriver varför. Skälet och ditt namn sparas.',
  overrideReasonFor: (finding: string) => `${finding} – skäl att gå vidare ändå`,
  refusedTitle: 'Dokumentet kan inte skapas för det här ärendet',
  mayBeReasoned: 'Kan motiveras',
  mustBeMended: 'Måste åtgärdas',
  goTo: (place: string) => `Gå till ${place}`,
  copy: (label: string) => `Kopiera ${label}`,
  copyShort: 'Kopiera',
  copied: 'Kopierat.',
  note: (number: number) => `Not ${number}`,
  notes: 'Noter',
  draft: 'UTKAST',
  previewOnly: 'Visas bara här, inte i dokumentet.',
  working: 'Skriver dokumenten …',
  checked: '☒',
  unchecked: '☐',
};
