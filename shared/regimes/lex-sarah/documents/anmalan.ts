import type { Block, FactRow } from '../../../documents/blocks.ts';
import { heading, isWritten, lines, missing, paragraph, text } from '../../../documents/inline.ts';
import { provisionFor } from '../law/provision.ts';
import { anmalanText } from '../text/documents/anmalan.ts';
import { degreePhrases } from '../text/degrees.ts';
import { isSerious } from '../findings/case-phase.ts';
import { orMissing, prose, referenceUnder, row, type Context } from './desk.ts';
import { form2013 } from './form-2013.ts';
import { notificationDay } from './known-on.ts';
import {
  description,
  enclosureBoxes,
  measuresOf,
  notifiedDegree,
  operationOf,
  whenItHappened,
} from './notification-parts.ts';

/** The notification to IVO: every item of the form of 2013 in its order, 1 to 13. */
export function anmalanTemplate(context: Context): readonly Block[] {
  const { facts } = context;
  const { notification } = facts;
  return [
    { kind: 'title', text: form2013.title, subtitle: form2013.under(provisionFor('notify', facts).text) },
    { kind: 'notice', text: anmalanText.formNotice(form2013.edition), draftOnly: true },
    ...degreeBoxes(context),
    { kind: 'facts', rows: [referenceUnder(context, form2013.diaryNumber)] },
    paragraph(text(form2013.addressee)),
    ...senderBlocks(context),
    ...placeBlocks(context),
    { kind: 'box', label: form2013.description, blocks: [...description(context), ...finalDegree(context)] },
    informedBox(notification),
    ...enclosureBlocks(context),
    {
      kind: 'box',
      label: form2013.organisation,
      blocks: prose(notification.organisation, form2013.organisation),
    },
    { kind: 'box', label: form2013.staff, blocks: prose(notification.staff, form2013.staff) },
    { kind: 'box', label: form2013.measures, blocks: measuresOf(context) },
    signing(context),
  ];
}

function degreeBoxes({ facts }: Context): readonly Block[] {
  const degree = notifiedDegree(facts);
  const boxes = (['allvarligt', 'pataglig-risk-allvarligt'] as const).map((code): Block => ({
    kind: 'checkbox',
    checked: degree === code,
    label: form2013.degrees[code],
  }));
  return degree ? boxes : [...boxes, paragraph(missing(anmalanText.missingDegree))];
}

function senderBlocks({ organisation }: Context): readonly Block[] {
  const { sender, contact } = form2013;
  const committee = `${organisation.committee} ${sender.in} ${organisation.municipality}`;
  const contactRows = (Object.keys(contact) as (keyof typeof contact)[]) // the keys of a literal object are its own
    .map((field) => row(contact[field], organisation[field]));
  return [
    heading(2, sender.heading),
    {
      kind: 'checkbox',
      checked: organisation.kind === 'namnd',
      label: sender.committeeLabel,
      ...(organisation.kind === 'namnd'
        ? { inlines: orMissing(committee.trim() === sender.in ? '' : committee, sender.namnd) }
        : {}),
    },
    {
      kind: 'checkbox',
      checked: organisation.kind === 'enskild-verksamhet',
      label: sender.companyLabel,
      ...(organisation.kind === 'enskild-verksamhet'
        ? { inlines: orMissing(organisation.company, sender.companyNote) }
        : {}),
    },
    { kind: 'checkbox', checked: organisation.kind === 'sis', label: sender.sis },
    { kind: 'facts', rows: contactRows, paired: true },
  ];
}

function placeBlocks(context: Context): readonly Block[] {
  const { registration } = context.facts;
  const { place } = form2013;
  const rows: FactRow[] = [
    row(place.unit, registration.unit),
    row(place.operation, operationOf(context)),
    row(place.street, registration.unitStreet),
    row(place.postalCode, registration.unitPostalCode),
    row(place.city, registration.unitCity),
    row(place.phone, registration.unitPhone),
  ];
  const when = row(place.when, whenItHappened(context.facts));
  return [heading(2, place.heading), { kind: 'facts', rows, paired: true }, { kind: 'facts', rows: [when] }];
}

/** Item 8. An empty box says "no": until the question is answered, the box says so beside it. */
function informedBox({
  individualsInformed,
  individualsInformedNote,
}: Context['facts']['notification']): Block {
  const note = isWritten(individualsInformedNote) ? lines(individualsInformedNote) : [];
  const inlines = individualsInformed === undefined ? [missing(anmalanText.missingInformed)] : note;
  return {
    kind: 'checkbox',
    checked: individualsInformed === 'ja',
    label: form2013.informed,
    ...(inlines.length > 0 ? { inlines } : {}),
  };
}

function enclosureBlocks({ facts }: Context): readonly Block[] {
  const boxes = enclosureBoxes(facts).map(({ label, checked, documents }): Block => {
    const named = documents.length > 0 ? { inlines: lines(documents.join('\n')) } : {};
    return { kind: 'checkbox', checked, label, ...named };
  });
  return [heading(2, form2013.enclosures.heading), ...boxes];
}

/**
 * A milder final degree keeps the notification, and is told to IVO (domain decision 4): in the notification itself where it
 * was decided by its day, for what has been sent does not grow by itself.
 */
function finalDegree({ facts }: Context): readonly Block[] {
  const { degree, decidedOn } = facts.decision;
  if (degree === undefined || decidedOn === undefined || isSerious(degree)) return [];
  const day = notificationDay(facts);
  if (day !== undefined && decidedOn > day) return [];
  return [paragraph(text(anmalanText.finalDegree(degreePhrases[degree])))];
}

function signing({ facts }: Context): Block {
  const { date, signature, signatoryName, signatoryTitle } = facts.notification;
  const name = [signatoryName, signatoryTitle].filter(isWritten).join(', ');
  return {
    kind: 'signature',
    rows: [
      row(form2013.signing.date, date),
      {
        label: form2013.signing.signature,
        inlines: signature === 'protokollsutdrag' ? [text(anmalanText.protocol)] : [],
      },
      row(form2013.signing.name, name),
    ],
  };
}
