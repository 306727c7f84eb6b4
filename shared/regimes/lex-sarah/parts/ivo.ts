import { choice, choices, date, longText, rich, text } from '../../../domain/field.ts';
import { collection, section } from '../../../domain/section.ts';

/**
 * Who sends the notification. A case may carry its own sender; what it leaves empty comes from the register's settings.
 * What the notification has been sent with is part of the statement to IVO.
 */
export const sender = section(
  {
    kind: choice(['namnd', 'enskild-verksamhet', 'sis']),
    committee: text(),
    municipality: text(),
    company: text(),
    contactName: text(),
    contactTitle: text(),
    workplace: text(),
    street: text(),
    postalCode: text(),
    city: text(),
    phone: text(),
    email: text(),
  },
  {
    frozenByDecision: false,
    frozenOnce: {
      set: 'notification.sentOn',
      fields: [
        'kind',
        'committee',
        'municipality',
        'company',
        'contactName',
        'contactTitle',
        'workplace',
        'street',
        'postalCode',
        'city',
        'phone',
        'email',
      ],
    },
  },
);

/**
 * The items of IVO's form that no other step holds. SOSFS 2013:16 annex (labels verbatim, 2013 edition). What has been sent
 * is a statement to IVO; the dates of sending and what IVO answers go on.
 */
export const notification = section(
  {
    description: rich(),
    individualsInformed: choice(['ja', 'nej']),
    individualsInformedNote: longText(),
    enclosures: choices(['utredning-sol', 'utredning-lss', 'rutiner', 'ovrigt']),
    enclosuresOther: text(),
    organisation: longText(),
    staff: longText(),
    measures: longText(),
    date: date(),
    signatoryName: text(),
    signatoryTitle: text(),
    signature: choice(['underskrift', 'protokollsutdrag']),
    sentOn: date(),
    channel: choice(['e-tjanst', 'post']),
    investigationSentOn: date(),
    investigationChannel: choice(['e-tjanst', 'post']),
    ivoNumber: text(),
  },
  {
    frozenByDecision: false,
    frozenOnce: {
      set: 'sentOn',
      fields: [
        'description',
        'individualsInformed',
        'individualsInformedNote',
        'enclosures',
        'enclosuresOther',
        'organisation',
        'staff',
        'measures',
        'date',
        'signatoryName',
        'signatoryTitle',
        'signature',
      ],
    },
  },
);

/** IVO asks for a completion: what, by when, and what was answered. The due date comes from IVO's letter. */
export const completions = collection(
  'Y',
  {
    requestedOn: date(),
    subject: longText(),
    dueOn: date(),
    answer: rich(),
    answeredOn: date(),
    channel: choice(['e-tjanst', 'post']),
  },
  { frozenByDecision: false },
);

export const ivoDecision = section(
  {
    decidedOn: date(),
    outcome: choice(['avslutat', 'tillsyn', 'forelaggande', 'annat']),
    text: longText(),
    informed: longText(),
  },
  { frozenByDecision: false },
);
