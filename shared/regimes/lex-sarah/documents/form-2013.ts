import type { Certainty } from '../../../domain/finding.ts';

/**
 * The labels of IVO's paper form "ANMÄLAN – lex Sarah", SOSFS 2013:16 annex (2013-05), in the form's order. Verbatim from
 * the form's text, checked 2026-11-22. Its lines about sections of law (`legal`) are composed from the law of the case,
 * since the form still cites the act of 2001; HSLF-FS 2025:20, which may have changed the form, has not been read.
 */
export const form2013 = {
  edition: 'SOSFS 2013:16 Bilaga (2013-05)',
  verified: 'verbatim' satisfies Certainty,
  checkedOn: '2026-11-22',
  title: 'ANMÄLAN – lex Sarah',
  under: (provision: string) => `enligt ${provision}`,
  degrees: {
    allvarligt: 'ett allvarligt missförhållande',
    'pataglig-risk-allvarligt': 'en påtaglig risk för ett allvarligt missförhållande',
  },
  diaryNumber: 'Avsändarens diarienummer',
  addressee: 'Inspektionen för vård och omsorg',
  sender: {
    heading: 'Anmälan görs av',
    namnd: 'Nämnd',
    in: 'i',
    municipality: 'kommun/landsting',
    'enskild-verksamhet': 'Enskild verksamhet',
    companyNote: '(namnet på t.ex. bolaget, stiftelsen)',
    /** The form's own words round the line to fill in, put together. */
    committeeLabel: 'Nämnd i kommun/landsting',
    companyLabel: 'Enskild verksamhet (namnet på t.ex. bolaget, stiftelsen)',
    sis: 'Statens institutionsstyrelse',
  },
  contact: {
    contactName: 'Kontaktperson',
    contactTitle: 'Titel/funktion',
    workplace: 'Arbetsplats',
    street: 'Utdelningsadress',
    postalCode: 'Postnr',
    city: 'Postort',
    phone: 'Telefon (inkl. riktnr)',
    email: 'E-postadress',
  },
  place: {
    heading:
      'Var och när har det allvarliga missförhållandet inträffat eller risken för ett allvarligt missförhållande förelegat',
    unit: 'Enhet/avdelning',
    operation: 'Typ av verksamhet',
    street: 'Gatuadress',
    postalCode: 'Postnr',
    city: 'Postort',
    phone: 'Telefon (inkl. riktnr)',
    when: 'Datum, veckodag samt klockslag för det inträffade',
  },
  description:
    'Kortfattad beskrivning av det allvarliga missförhållandet eller risken för ett allvarligt missförhållande och konsekvenserna för den enskilde',
  informed:
    'Berörda enskilda har underrättats om anmälan om det allvarliga missförhållandet eller risken för ett allvarligt missförhållande',
  enclosures: {
    heading: 'Bifogade handlingar',
    investigation: (provision: string) => `Slutförd utredning enligt ${provision}`,
    rutiner: 'Gällande rutiner i verksamheten som är av betydelse för det aktuella missförhållandet',
    ovrigt: 'Övrigt',
  },
  organisation: 'Beskrivning av verksamhetens organisation och bemanning',
  staff:
    'Uppgifter om personalens utbildning, tjänstgöringstid och anställningsform (på den berörda enheten)',
  measures:
    'Åtgärder som har vidtagits eller planeras i verksamheten för att förhindra att liknande missförhållanden inträffar igen',
  signing: {
    date: 'Datum',
    signature: 'Den anmälningsansvariges underskrift/protokollsutdrag',
    name: 'Namnförtydligande',
  },
};
