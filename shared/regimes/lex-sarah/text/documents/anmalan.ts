interface ActionParts {
  readonly text: string;
  readonly responsible: string | undefined;
  readonly doneOn: string | undefined;
  readonly dueOn: string | undefined;
  readonly state: string | undefined;
}

/** The anmälan and its e-service sheet, beside the form's own labels. */
export const anmalanText = {
  formNotice: (edition: string) =>
    `Rubrikerna följer IVO:s blankett i ${edition}. Ändringen HSLF-FS 2025:20 är inte läst. Lagrummen är satta efter ärendets datum: kontrollera mot IVO:s gällande blankett innan anmälan skickas.`,
  olderEvent: (provision: string) =>
    `Händelsen inträffade före den 1 juli 2025. Anmälan görs enligt ${provision}.`,
  missingDegree: 'vilken grad anmälan avser',
  missingDescription: 'kortfattad beskrivning och konsekvenserna för den enskilde',
  missingDate: 'datum, veckodag och klockslag',
  discovered: (moment: string) => `tidpunkten är inte känd; upptäckt ${moment}`,
  immediate: (text: string, at: string | undefined) => (at ? `${text} (${at})` : text),
  action: ({ text, responsible, doneOn, dueOn, state }: ActionParts): string => {
    const when = doneOn
      ? `genomförd ${doneOn}`
      : [state?.toLocaleLowerCase('sv'), dueOn && `senast ${dueOn}`].filter(Boolean).join(', ');
    const about = [responsible, when].filter(Boolean).join(', ');
    return about === '' ? text : `${text} (${about})`;
  },
  enclosedList: 'Bifogade handlingar:',
  finalDegree: (degree: string) =>
    `Utredningen har därefter avslutats med beslutet: ${degree.toLocaleLowerCase('sv')}.`,
  protocol: 'Protokollsutdrag bifogas.',
  sheetTitle: 'Underlag för IVO:s e-tjänst',
  sheetSubtitle: 'Anmälan enligt lex Sarah, fält för fält',
  sheetNotice:
    'E-tjänstens egna fältnamn är inte kontrollerade. Rubrikerna här är pappersblankettens. Bifoga utredningen som PDF: när e-tjänsten öppnade tog den inte emot Word. Skicka aldrig anmälan med e-post eller fax; det är e-tjänst eller vanlig post som gäller.',
  sheetGroups: {
    about: 'Anmälan avser',
    sender: 'Anmälare och kontaktperson',
    place: 'Var och när',
    texts: 'Beskrivningar',
    enclosures: 'Bilagor',
    signing: 'Underskrift',
  },
  ticked: 'Ja',
  unticked: 'Nej',
  degree: 'Grad',
  provision: 'Lagrum',
  senderLine: 'Anmälan görs av',
  chosenEnclosures: 'Bifogas',
  noEnclosures: 'Inget bifogas med anmälan',
};
