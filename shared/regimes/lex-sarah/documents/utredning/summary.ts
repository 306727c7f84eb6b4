import type { Block } from '../../../../documents/blocks.ts';
import { isWritten, missing, paragraph, text } from '../../../../documents/inline.ts';
import { earliest } from '../../../../domain/calendar-dates.ts';
import type { Action } from '../../../../domain/actions.ts';
import { causeLevels } from '../../../../domain/causes.ts';
import { provisionFor } from '../../law/provision.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { listLabel, orMissing, prose, referenceRow, row } from '../desk.ts';
import { operationOf, whenItHappened } from '../notification-parts.ts';
import { fieldLabel, type Inquiry } from './inquiry.ts';
import { sentence } from './sentence.ts';

/** Title and the lines that tell which case this is. */
export function opening({ context, facts }: Inquiry): readonly Block[] {
  const labels = utredningText.facts;
  const { registration, reports, event } = facts;
  const { committee, municipality, company, kind } = context.organisation;
  const principal =
    kind === 'enskild-verksamhet' ? company : [committee, municipality].filter(isWritten).join(', ');
  const types = (event.types ?? [])
    .map((code) => listLabel(context, 'missforhallandetyper', code))
    .filter(isWritten);
  return [
    {
      kind: 'title',
      text: utredningText.title,
      ...(isWritten(registration.heading) ? { subtitle: registration.heading } : {}),
    },
    {
      kind: 'facts',
      rows: [
        referenceRow(context, labels.diaryNumber),
        row(labels.provision, provisionFor('investigate', facts).text),
        ...(isWritten(principal) ? [row(labels.principal, principal)] : []),
        row(labels.unit, registration.unit),
        row(labels.operation, operationOf(context)),
        ...(isWritten(registration.provider) ? [row(labels.provider, registration.provider)] : []),
        row(
          labels.investigator,
          [registration.investigator, registration.investigatorTitle].filter(isWritten).join(', '),
        ),
        row(labels.received, earliest(reports.map(({ receivedOn }) => receivedOn)) ?? undefined),
        row(labels.when, whenItHappened(facts)),
        ...(types.length > 0 ? [row(labels.types, types.join('; '))] : []),
      ],
    },
  ];
}

/** Section 1: the outcome, what happened, and what was found, in the shortest form. */
export function summarySection(inquiry: Inquiry): readonly Block[] {
  const words = utredningText.summary;
  const { event, notification } = inquiry.facts;
  return [
    outcome(inquiry),
    ...prose(event.summary, words.event),
    ...findings(inquiry),
    ...(notification.sentOn ? [sentence(...words.notified([text(notification.sentOn)]))] : []),
  ];
}

function outcome({ facts }: Inquiry): Block {
  const words = utredningText.summary;
  const { degree, decidedOn, proposedDegree } = facts.decision;
  if (degree)
    return sentence(...words.decided(degree, orMissing(decidedOn, fieldLabel('decision.decidedOn'))));
  if (proposedDegree) return sentence(words.proposed(proposedDegree));
  return paragraph(missing(words.undecided));
}

function findings({ facts }: Inquiry): readonly Block[] {
  const words = utredningText.summary;
  const withoutLevel = facts.causes.filter(({ level }) => level === undefined).length;
  const unplaced = withoutLevel > 0 ? [words.unplaced(withoutLevel)] : [];
  const perLevel = causeLevels.flatMap((level) => {
    const count = facts.causes.filter((cause) => cause.level === level).length;
    return count === 0 ? [] : [words.onLevel[level](count)];
  });
  const actions = facts.actions.filter(({ state }) => state !== 'avbruten');
  const said = [
    ...(perLevel.length > 0 ? [words.causes(facts.causes.length, [...perLevel, ...unplaced])] : []),
    ...(actions.length > 0 ? [words.actions(actions.length, perState(actions))] : []),
  ];
  return said.length === 0 ? [] : [sentence(said.join(' '))];
}

const states = ['genomford', 'pagar', 'beslutad', 'foreslagen', 'planerad'] as const;

/** How many actions have come how far. One without a state is told as no more than planned. */
export function perState(actions: readonly Action[]): readonly string[] {
  const stateOf = ({ state, doneOn }: Action) => (doneOn ? 'genomford' : (state ?? 'planerad'));
  return states.flatMap((state) => {
    const count = actions.filter((action) => stateOf(action) === state).length;
    return count === 0 ? [] : [utredningText.summary.inState[state](count)];
  });
}
