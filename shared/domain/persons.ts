import { choice, dutyAnswer, date, identity, links, longText, rich, text, yesNo } from './field.ts';
import { collection, type RecordFacts } from './section.ts';

/**
 * People of a case are held as aliases ("Brukare A", "Undersköterska 1"). Names and numbers live in `name`,
 * `personalNumber` and `contact`, which are kept in a key table apart from everything else.
 */
const personRoles = [
  'enskild',
  'narstaende',
  'foretradare',
  'rapportor',
  'personal',
  'chef',
  'annan',
] as const;

export const persons = collection(
  'P',
  {
    alias: text(),
    role: choice(personRoles),
    /** What a reader must know of the person without knowing who it is, e.g. "kvinna, 87 år". */
    description: text(),
    name: identity(),
    personalNumber: identity(),
    contact: identity(),
    /** Whom this person represents, and on what ground (god man, förvaltare, fullmakt, vårdnadshavare). */
    represents: links('persons'),
    mandate: text(),
    protectedIdentity: yesNo(),
    /** The second look that lets a document with this person leave the register. */
    protectionReviewedOn: date(),
    protectionReviewedBy: text(),
    protectionReviewNote: longText(),
    informed: dutyAnswer(),
    informedOfNotification: dutyAnswer(),
    heard: dutyAnswer(),
    howHeard: longText(),
    ownAccount: rich(),
    recordedInFile: dutyAnswer(),
  },
  {
    // People are told, and a hidden address is looked for once more, when the decision has been made.
    openAfterDecision: [
      'informed',
      'informedOfNotification',
      'recordedInFile',
      'protectedIdentity',
      'protectionReviewedOn',
      'protectionReviewedBy',
      'protectionReviewNote',
    ],
  },
);
export type Person = RecordFacts<typeof persons>;
