import type { Block, Inline } from '../../../documents/blocks.ts';
import { isWritten, lines, missing, paragraph, paragraphs } from '../../../documents/inline.ts';
import { withoutSupplements, type Supplements } from '../../../domain/supplements.ts';
import { endOfUnknown, formatMoment, formatMomentSpan } from '../../../text/dates.ts';
import { notifiedMeasures } from '../notified-measures.ts';
import { degreeOfNotification } from '../notified-degree.ts';
import { citation, type Act } from '../law/acts.ts';
import { solEdition } from '../law/edition.ts';
import { lss } from '../law/lss.ts';
import type { LexSarahFacts } from '../parts.ts';
import { isDated } from '../../../domain/values.ts';
import { anmalanText } from '../text/documents/anmalan.ts';
import { codeLabel, listLabel, richProse, type Context } from './desk.ts';
import { form2013 } from './form-2013.ts';
import { notificationDay } from './known-on.ts';

/** The items of the notification as both the form and the e-service sheet need them. */

/** Item 6: day, weekday and time of the event. */
export function whenItHappened(facts: LexSarahFacts): string | undefined {
  const { startsAt, endsAt, discoveredAt } = facts.event;
  const isUnknown = startsAt !== undefined && !isDated(startsAt);
  const span = isUnknown && discoveredAt ? '' : formatMomentSpan(startsAt, endsAt);
  if (span !== '') return span;
  return (
    discoveredAt && anmalanText.discovered(formatMoment(discoveredAt), startsAt?.words, endOfUnknown(endsAt))
  );
}

/** Item 6: the kind of operation, by area and service. */
export function operationOf(context: Context): string | undefined {
  const { area, service } = context.facts.registration;
  const parts = [listLabel(context, 'verksamhetsomraden', area), listLabel(context, 'insatser', service)];
  const written = parts.filter(isWritten);
  return written.length === 0 ? undefined : written.join(', ');
}

/** Item 2: the degree the notification was made at. */
export const notifiedDegree = degreeOfNotification;

/** A box of item 9: its label under the law of the case, whether it is ticked, and which documents it stands for. */
export interface EnclosureBox {
  readonly label: string;
  readonly checked: boolean;
  readonly documents: readonly string[];
}

/** Item 9: every box of the form, both acts' utredning among them, as the form has it. */
export function enclosureBoxes(facts: LexSarahFacts): readonly EnclosureBox[] {
  const { enclosures: words } = form2013;
  const { enclosures = [], enclosuresOther } = facts.notification;
  const box = (
    code: (typeof enclosures)[number],
    label: string,
    documents: readonly string[],
  ): EnclosureBox => {
    const checked = enclosures.includes(code);
    return { label, checked, documents: checked ? documents : [] };
  };
  const titles = (wanted: (kind: string | undefined) => boolean) =>
    facts.attachments.flatMap(({ kind, enclosed, title }) =>
      enclosed === true && wanted(kind) && isWritten(title) ? [title] : [],
    );
  const investigation = titles((kind) => kind === 'utredning');
  return [
    box(
      'utredning-sol',
      words.investigation(investigationOf(solEdition('investigate', facts))),
      investigation,
    ),
    box('utredning-lss', words.investigation(investigationOf(lss)), investigation),
    box(
      'rutiner',
      words.rutiner,
      titles((kind) => kind === 'rutin'),
    ),
    box('ovrigt', words.ovrigt, [
      ...(isWritten(enclosuresOther) ? [enclosuresOther] : []),
      ...titles((kind) => kind !== 'utredning' && kind !== 'rutin'),
    ]),
  ];
}

const investigationOf = (act: Act): string => {
  const item = act.duties.investigate;
  return item ? citation(act, item) : act.title;
};

/** Item 7. */
export const description = (context: Context): readonly Block[] =>
  richProse(context, context.facts.notification.description, anmalanText.missingDescription);

/**
 * Item 12: as written, or put together from the immediate measures and the actions with their dates, as they were known on
 * the notification's day.
 */
export function measuresOf({ facts, supplements }: Context): readonly Block[] {
  if (isWritten(facts.notification.measures)) return paragraphs(facts.notification.measures);
  const told = notifiedMeasures(asNotified(facts, supplements));
  const items: (readonly Inline[])[] = [
    ...told.immediateMeasures.map(({ text, at }) =>
      lines(anmalanText.immediate(text ?? '', at ? formatMoment(at) : undefined)),
    ),
    ...told.actions.map((action) =>
      lines(
        anmalanText.action({
          text: action.text ?? '',
          responsible: action.responsible,
          doneOn: action.doneOn,
          dueOn: action.dueOn,
          state: codeLabel('actions.state', action.state),
        }),
      ),
    ),
  ];
  if (items.length === 0) return [paragraph(missing(form2013.measures))];
  return [{ kind: 'list', ordered: false, items }];
}

function asNotified(facts: LexSarahFacts, supplements: Supplements): LexSarahFacts {
  const day = notificationDay(facts);
  return day === undefined ? facts : withoutSupplements(facts, supplements, day);
}
