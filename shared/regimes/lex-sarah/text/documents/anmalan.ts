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
    `Ledtexterna är från IVO:s blankett i ${edition}. Lagrummen följer ärendets lag och datum. Blanketten kan ha ändrats genom HSLF-FS 2025:20, som inte är läst: kontrollera mot gällande blankett innan anmälan skickas.`,
  missingDegree: 'vilken grad anmälan avser',
  missingDescription: 'kortfattad beskrivning och konsekvenserna för den enskilde',
  missingInformed: 'om berörda enskilda har underrättats',
  discovered: (moment: string, known?: string, ended?: string) =>
    `Tidpunkten är inte känd${known ? `: ${known}` : ''}.${ended ? ` Upphörde ${ended}.` : ''} Upptäcktes ${moment}.`,
  immediate: (text: string, at: string | undefined) => (at ? `${text} (${at})` : text),
  action: ({ text, responsible, doneOn, dueOn, state }: ActionParts): string => {
    const when = doneOn
      ? `genomförd ${doneOn}`
      : [state?.toLocaleLowerCase('sv'), dueOn && `senast ${dueOn}`].filter(Boolean).join(', ');
    const about = [responsible, when].filter(Boolean).join(', ');
    return about === '' ? text : `${text} (${about})`;
  },
  finalDegree: (degree: string) => `Utredningen är nu avslutad. Det inträffade bedöms som ${degree}.`,
  protocol: 'Protokollsutdrag bifogas.',
  sheetTitle: 'Underlag för IVO:s e-tjänst',
  sheetSubtitle: 'Anmälan enligt lex Sarah, fält för fält',
  sheetNotice:
    'Ledtexterna är pappersblankettens från 2013. E-tjänstens egna är inte kontrollerade. Skicka anmälan i e-tjänsten eller med vanlig post, aldrig med e-post eller fax.',
  sheetEnclosures:
    'Spara utredningen och andra Word-filer som PDF innan du bifogar dem. När e-tjänsten öppnade tog den emot xlsx, pdf, gif, jpeg och png, inte Word. En anmälan som är skickad går inte att ändra.',
  sheetGroups: {
    about: 'Anmälan avser',
    sender: 'Anmälare och kontaktperson',
    place: 'Var och när',
    texts: 'Beskrivningar',
    enclosures: 'Bilagor',
    signing: 'Underskrift',
  },
  ticked: 'Ja.',
  unticked: 'Nej.',
  degree: 'Grad',
  provision: 'Lagrum',
  senderLine: 'Anmälan görs av',
  signatoryTitle: 'Befattning',
  noEnclosures: 'Inga handlingar är valda att bifogas.',
};
