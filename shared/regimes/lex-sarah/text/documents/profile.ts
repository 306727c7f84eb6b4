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
      'Namn är borttagna och ersatta med benämningar och befattningar. Löpande text är inte omskriven.',
      ...(found.length > 0
        ? [`Här finns kvar det som ändå kan peka ut någon: ${listOf(found.map((kind) => kindNames[kind]))}.`]
        : []),
      'Läs igenom hela handlingen innan den lämnas ut.',
    ].join(' '),
};
