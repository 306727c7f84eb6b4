import type { Block, Inline } from '../../../documents/blocks.ts';
import { isWritten, lines, missing, paragraph, paragraphs } from '../../../documents/inline.ts';
import { formatMoment, formatMomentSpan } from '../../../text/dates.ts';
import { degreeOfNotification } from '../notified-degree.ts';
import { citation } from '../law/acts.ts';
import { actsFor } from '../law/edition.ts';
import type { LexSarahFacts } from '../parts.ts';
import { anmalanText } from '../text/documents/anmalan.ts';
import { codeLabel, listLabel, richProse, type Context } from './desk.ts';
import { form2013 } from './form-2013.ts';

/** The items of the notification as both the form and the e-service sheet need them. */

/** Item 6: day, weekday and time of the event. */
export function whenItHappened(facts: LexSarahFacts): string | undefined {
  const span = formatMomentSpan(facts.event.startsAt, facts.event.endsAt);
  if (span !== '') return span;
  return facts.event.discoveredAt && anmalanText.discovered(formatMoment(facts.event.discoveredAt));
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

/** Item 9: each box of enclosures with its label under the law of the case, and whether it is ticked. */
export function enclosureBoxes(
  facts: LexSarahFacts,
): readonly { readonly label: string; readonly checked: boolean }[] {
  const chosen = facts.notification.enclosures ?? [];
  const acts = actsFor('investigate', facts);
  const investigations = acts.flatMap((act) => {
    const item = act.duties.investigate;
    if (!item) return [];
    const code = act.short === 'SoL' ? 'utredning-sol' : 'utredning-lss';
    return [
      { label: form2013.enclosures.investigation(citation(act, item)), checked: chosen.includes(code) },
    ];
  });
  return [
    ...investigations,
    { label: form2013.enclosures.rutiner, checked: chosen.includes('rutiner') },
    { label: form2013.enclosures.ovrigt, checked: chosen.includes('ovrigt') },
  ];
}

/** What the enclosed documents are, by title. An investigation goes with the notification only when its box is ticked. */
export function enclosedTitles(facts: LexSarahFacts): readonly string[] {
  const withInvestigation = (facts.notification.enclosures ?? []).some((code) =>
    code.startsWith('utredning'),
  );
  return facts.attachments
    .filter(
      (attachment) => attachment.enclosed === true && (withInvestigation || attachment.kind !== 'utredning'),
    )
    .flatMap(({ title }) => title ?? []);
}

/** Item 7. */
export const description = (context: Context): readonly Block[] =>
  richProse(context, context.facts.notification.description, anmalanText.missingDescription);

/** Item 12: as written, or put together from the immediate measures and the actions with their dates. */
export function measuresOf(facts: LexSarahFacts): readonly Block[] {
  if (isWritten(facts.notification.measures)) return paragraphs(facts.notification.measures);
  const taken = facts.immediateMeasures.filter(({ text }) => isWritten(text));
  const items: (readonly Inline[])[] = [
    ...taken.map(({ text, at }) =>
      lines(anmalanText.immediate(text ?? '', at ? formatMoment(at) : undefined)),
    ),
    ...facts.actions
      .filter(({ text, state }) => isWritten(text) && state !== 'avbruten')
      .map((action) =>
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
