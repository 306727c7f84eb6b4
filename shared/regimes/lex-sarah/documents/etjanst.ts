import type { Block, Inline } from '../../../documents/blocks.ts';
import { heading, isWritten, lines, missing, paragraph, text } from '../../../documents/inline.ts';
import { provisionFor } from '../law/provision.ts';
import { anmalanText } from '../text/documents/anmalan.ts';
import { orMissing, prose, referenceUnder, row, type Context } from './desk.ts';
import { form2013 } from './form-2013.ts';
import {
  description,
  enclosureBoxes,
  measuresOf,
  notifiedDegree,
  operationOf,
  whenItHappened,
} from './notification-parts.ts';

type Notification = Context['facts']['notification'];

/** The notification field by field, each to be copied into IVO's e-service, which is filled in by hand. */
export function etjanstTemplate(context: Context): readonly Block[] {
  const { facts } = context;
  const { sheetGroups } = anmalanText;
  return [
    { kind: 'title', text: anmalanText.sheetTitle, subtitle: anmalanText.sheetSubtitle },
    { kind: 'notice', text: anmalanText.sheetNotice },
    heading(2, sheetGroups.about),
    { kind: 'facts', rows: aboutRows(context) },
    heading(2, sheetGroups.sender),
    { kind: 'facts', rows: senderRows(context) },
    heading(2, sheetGroups.place),
    { kind: 'facts', rows: placeRows(context) },
    heading(2, sheetGroups.texts),
    { kind: 'box', label: form2013.description, blocks: description(context) },
    { kind: 'box', label: form2013.informed, blocks: [informed(facts.notification)] },
    {
      kind: 'box',
      label: form2013.organisation,
      blocks: prose(facts.notification.organisation, form2013.organisation),
    },
    { kind: 'box', label: form2013.staff, blocks: prose(facts.notification.staff, form2013.staff) },
    { kind: 'box', label: form2013.measures, blocks: measuresOf(context) },
    heading(2, sheetGroups.enclosures),
    ...enclosures(context),
    heading(2, sheetGroups.signing),
    {
      kind: 'facts',
      paired: true,
      rows: [
        row(form2013.signing.date, facts.notification.date),
        row(form2013.signing.name, facts.notification.signatoryName),
        row(anmalanText.signatoryTitle, facts.notification.signatoryTitle),
      ],
    },
  ];
}

function aboutRows(context: Context) {
  const { facts } = context;
  const degree = notifiedDegree(facts);
  return [
    {
      label: anmalanText.degree,
      inlines: degree ? [text(form2013.degrees[degree])] : [missing(anmalanText.missingDegree)],
    },
    row(anmalanText.provision, provisionFor('notify', facts).text),
    referenceUnder(context, form2013.diaryNumber),
  ];
}

function senderRows({ organisation }: Context) {
  const { kind, committee, municipality, company } = organisation;
  const sender =
    kind === 'namnd'
      ? `${committee} ${form2013.sender.in} ${municipality}`
      : kind === 'sis'
        ? form2013.sender.sis
        : company;
  const { contact } = form2013;
  return [
    {
      label: anmalanText.senderLine,
      inlines: orMissing(sender.trim() === form2013.sender.in ? '' : sender, anmalanText.senderLine),
    },
    row(contact.contactName, organisation.contactName),
    row(contact.contactTitle, organisation.contactTitle),
    row(contact.workplace, organisation.workplace),
    row(contact.street, organisation.street),
    row(contact.postalCode, organisation.postalCode),
    row(contact.city, organisation.city),
    row(contact.phone, organisation.phone),
    row(contact.email, organisation.email),
  ];
}

function placeRows(context: Context) {
  const { registration } = context.facts;
  const { place } = form2013;
  return [
    row(place.unit, registration.unit),
    row(place.operation, operationOf(context)),
    row(place.street, registration.unitStreet),
    row(place.postalCode, registration.unitPostalCode),
    row(place.city, registration.unitCity),
    row(place.phone, registration.unitPhone),
    row(place.when, whenItHappened(context.facts)),
  ];
}

function enclosures({ facts }: Context): readonly Block[] {
  const chosen = enclosureBoxes(facts).filter(({ checked }) => checked);
  const reminder = paragraph(text(anmalanText.sheetEnclosures));
  if (chosen.length === 0) return [paragraph(text(anmalanText.noEnclosures)), reminder];
  const items = chosen.map(({ label, documents }) => [
    text(label),
    ...documents.flatMap((title): Inline[] => [{ kind: 'lineBreak' }, text(title)]),
  ]);
  return [{ kind: 'list', ordered: false, items }, reminder];
}

function informed({ individualsInformed, individualsInformedNote }: Notification): Block {
  if (individualsInformed === undefined) return paragraph(missing(anmalanText.missingInformed));
  const answer = individualsInformed === 'ja' ? anmalanText.ticked : anmalanText.unticked;
  const note = isWritten(individualsInformedNote) ? [text(' '), ...lines(individualsInformedNote)] : [];
  return paragraph(text(answer), ...note);
}
