interface NoteParts {
  readonly label: string;
  readonly from: string | undefined;
  readonly kind: string | undefined;
  readonly date: string | undefined;
  readonly nature: string | undefined;
  readonly recorder: string;
}

/** Words that every document of the regime uses. */
export const deskText = {
  internalReference: 'Intern beteckning',
  internalAs: (reference: string) => `${reference} (intern beteckning, diarienummer saknas ännu)`,
  /** SOSFS 2011:5 has been read as others give its wording of 2013, HSLF-FS 2025:20 not at all. */
  regulationCheck:
    'Det som sägs om SOSFS 2011:5 bygger på lydelsen från 2013. Föreskriften är ändrad genom HSLF-FS 2025:20, som inte är läst: kontrollera kapitel och innehåll mot den gällande lydelsen innan handlingen klarmarkeras.',
  someone: 'en person i ärendet',
  yes: 'Ja, ',
  no: 'Nej. ',
  reason: 'skäl till att det inte gjordes',
  date: 'datum',
  dateOf: (duty: string) =>
    `datum: ${/^\p{Lu}{2}/u.test(duty) ? duty : duty.charAt(0).toLowerCase() + duty.slice(1)}`,
  at: (time: string) => `kl. ${time}`,
  by: (name: string) => `, av ${lowerFirst(name)}`,
  inTalkWith: (name: string) => `, i samtal med ${lowerFirst(name)}`,
  documentNote: (label: string, title: string | undefined, date: string | undefined): string =>
    `${label}: ${title ?? 'handling i ärendet'}${date ? `, ${dated(date)}` : ''}.`,
  dated,
  note: ({ label, from, kind, date, nature, recorder }: NoteParts): string =>
    [
      `${label}: ${from ?? kind ?? 'källa inte angiven'}.`,
      ...(date ? [`Inhämtat ${date}.`] : []),
      nature ? `${nature}.` : 'Fakta eller bedömning inte angivet.',
      recorder === '' ? 'Antecknare inte angiven.' : `Antecknat av ${recorder}.`,
    ].join(' '),
};

/** The date that a document bears. */
function dated(date: string): string {
  return `daterad ${date}`;
}

/** A role stands in lower case inside a sentence; a name or an abbreviation keeps its capital. */
function lowerFirst(value: string): string {
  return /^[A-ZÅÄÖ][a-zåäö]+$/.test(value) ? value.charAt(0).toLowerCase() + value.slice(1) : value;
}
