import {
  choice,
  choices,
  date,
  dutyAnswer,
  listChoice,
  listChoices,
  longText,
  momentInTime,
  originalText,
  identity,
  text,
  yesNo,
} from '../../../domain/field.ts';
import { collection, section } from '../../../domain/section.ts';

export const lagrum = ['SoL', 'LSS'] as const;
export type Lagrum = (typeof lagrum)[number];

/** What the case is and where it belongs: the line of the register. */
export const registration = section(
  {
    diaryNumber: text(),
    heading: text(),
    registeredOn: date(),
    lagrum: choices(lagrum),
    area: listChoice('verksamhetsomraden'),
    service: listChoice('insatser'),
    operation: choice(['egen-regi', 'privat-utforare']),
    provider: text(),
    unit: text(),
    unitStreet: text(),
    unitPostalCode: text(),
    unitCity: text(),
    unitPhone: text(),
    investigator: text(),
    investigatorTitle: text(),
    assignedOn: date(),
    /** Jäv is asked at assignment: yes means that a conflict of interest was found. */
    conflictOfInterest: yesNo(),
    conflictNote: longText(),
    targetOn: date(),
    edition: choice(['sol-2001', 'sol-2025']),
    editionReason: longText(),
  },
  {
    // What the register itself keeps, and the address and phone that IVO's form asks for when the notification comes last.
    openAfterDecision: ['diaryNumber', 'unitStreet', 'unitPostalCode', 'unitCity', 'unitPhone', 'targetOn'],
    frozenOnce: {
      set: 'notification.sentOn',
      fields: ['unitStreet', 'unitPostalCode', 'unitCity', 'unitPhone'],
    },
  },
);

/** The event itself. Several reports may concern one event (domain decision 5). */
export const event = section({
  startsAt: momentInTime(),
  endsAt: momentInTime(),
  discoveredAt: momentInTime(),
  howDiscovered: longText(),
  summary: longText(),
  types: listChoices('missforhallandetyper'),
});

/** Reports as they came in. The reporter's name is kept apart and left out of documents by default. */
export const reports = collection(
  'R',
  {
    form: choice(['muntlig', 'skriftlig', 'e-post', 'e-tjanst', 'avvikelsesystem']),
    original: originalText(),
    reportedAt: momentInTime(),
    writtenDownAt: momentInTime(),
    writtenDownBy: text(),
    reporterRole: choice(['chef', 'medarbetare']),
    reporterTitle: text(),
    reporterName: identity(),
    reporterUnit: choice(['egen-enhet', 'annan-enhet']),
    receivedOn: date(),
    registeredOn: date(),
    /** A private provider's own report, received as information (27 kap. 4 § SoL; verbatim, checked 2026-11-22). */
    fromProvider: yesNo(),
    acknowledged: dutyAnswer(),
    feedback: dutyAnswer(),
    feedbackText: longText(),
  },
  { openAfterDecision: ['acknowledged', 'feedback', 'feedbackText'] },
);

/** The private provider's own investigation: requested and received, never made by the municipality. */
export const providerInvestigation = section({
  requestedOn: date(),
  dueOn: date(),
  receivedOn: date(),
  result: longText(),
});
