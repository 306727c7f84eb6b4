import type { IdentifyingKind } from '../../../../documents/identifying-kinds.ts';
import { listOf } from '../../../../text/numbers.ts';

const kindNames: Readonly<Record<IdentifyingKind, string>> = {
  age: 'ålder (tal följt av år)',
  unit: 'enhetens namn',
  address: 'adress',
  dateWithTime: 'datum med klockslag',
};

/** Words of the de-identified profile. */
export const profileText = {
  official: 'en tjänsteperson',
  /** Says what has been done and what a rule has found left; never that nobody can be recognised. */
  namesRemoved: (found: readonly IdentifyingKind[]): string =>
    [
      'Namn är borttagna: personer i ärendet står med benämning, och handläggare, beslutsfattare och andra som är antecknade med namn och titel står med befattning. Löpande text är inte omskriven. Andra namn, och förnamn för sig, kan stå kvar.',
      ...(found.length > 0
        ? [`Här finns kvar det som ändå kan peka ut någon: ${listOf(found.map((kind) => kindNames[kind]))}.`]
        : []),
      'Läs igenom hela handlingen innan den lämnas ut.',
    ].join(' '),
};

/** How the first word of a line ends when it is a title or a body and no name. */
export const titleEndings = [
  'chef',
  'sekreterare',
  'sköterska',
  'biträde',
  'assistent',
  'pedagog',
  'handläggare',
  'utredare',
  'ordförande',
  'direktör',
  'ledare',
  'ledamot',
  'ombud',
  'läkare',
  'terapeut',
  'strateg',
  'utvecklare',
  'samordnare',
  'personal',
  'nämnden',
  'förvaltningen',
  'enheten',
  'boendet',
  'tjänst',
  'polisen',
] as const;
