import type { Block } from '../../../documents/blocks.ts';
import { identifyingKindsIn, type KnownPlace } from '../../../documents/identifying-kinds.ts';
import { isWritten } from '../../../documents/inline.ts';
import { mapText } from '../../../documents/map-text.ts';
import { withoutNames, type Replacement } from '../../../documents/without-names.ts';
import { profileText } from '../text/documents/profile.ts';
import type { Context } from './desk.ts';
import { namedInFields } from './named-in-fields.ts';

type Template = (context: Context) => readonly Block[];

/**
 * A template that keeps to its document's profile. A reporter stands by role alone in every profile. De-identified, people
 * in office stand by title, the persons' descriptions are left out, and the document says
 * on its face that its prose has not been rewritten and what a rule finds left in it. Units keep their names: without them
 * nobody could learn from it.
 */
export const inProfile =
  (template: Template): Template =>
  (context) => {
    const known = withoutReporters(context);
    if (context.profile === 'full') return template(known);
    const blocks = template({ ...known, names: {}, facts: withoutDescriptions(known.facts) });
    const place = placeOf(context);
    const kept = [...place.units, ...place.addresses, context.organisation.city];
    return withNotice(mapText(blocks, withoutNames(peopleInOffice(context), kept)), place);
  };

/** Neither name nor occupation: on a small unit the one tells the other. */
function withoutReporters(context: Context): Context {
  const reporters = new Set(
    context.facts.persons.filter(({ role }) => role === 'rapportor').map(({ id }) => id),
  );
  const names = Object.entries(context.names).filter(([id]) => !reporters.has(id));
  const reports = context.facts.reports.map(({ reporterTitle: _title, ...rest }) => rest);
  return { ...context, names: Object.fromEntries(names), facts: { ...context.facts, reports } };
}

/** Age and sex point out a person to those who know the unit. */
function withoutDescriptions(facts: Context['facts']): Context['facts'] {
  return {
    ...facts,
    persons: facts.persons.map(({ description: _description, ...rest }) => rest),
  };
}

/**
 * Everyone whose name and title the case holds by virtue of office: investigator, deciders, recorders, signatories,
 * correctors, and those a field says did something.
 */
function peopleInOffice({ facts, organisation, author, corrections }: Context): readonly Replacement[] {
  const { registration, decision, notificationDecision, directDecision, notification, sources } = facts;
  const pairs: readonly (readonly [string | undefined, string | undefined])[] = [
    [registration.investigator, registration.investigatorTitle],
    [decision.proposedBy, decision.proposedByTitle],
    [decision.deciderName, decision.deciderTitle],
    [notificationDecision.deciderName, notificationDecision.deciderTitle],
    [directDecision.deciderName, directDecision.deciderTitle],
    [notification.signatoryName, notification.signatoryTitle],
    [organisation.contactName, organisation.contactTitle],
    [author.name, author.title],
    ...corrections.map(({ by }) => [by.name, by.title] as const),
    ...sources.map(({ recorderName, recorderTitle }) => [recorderName, recorderTitle] as const),
    ...namedInFields(facts).map(({ name, title }) => [name, title] as const),
  ];
  const titles = new Map<string, string>();
  for (const [name, title] of pairs)
    if (isWritten(name) && !isWritten(titles.get(name)))
      titles.set(name, isWritten(title) ? title.trim() : '');
  return [...titles].map(([name, title]) => ({ name, title: title === '' ? profileText.official : title }));
}

/** The unit and its street, the sender's street among them. */
function placeOf({ facts, organisation }: Context): KnownPlace {
  const { unit = '', unitStreet = '' } = facts.registration;
  return { units: [unit], addresses: [unitStreet, organisation.street] };
}

function withNotice(blocks: readonly Block[], place: KnownPlace): readonly Block[] {
  const [title, ...rest] = blocks;
  const found = identifyingKindsIn(blocks, place);
  const notice: Block = { kind: 'notice', text: profileText.namesRemoved(found) };
  return title === undefined ? [notice] : [title, notice, ...rest];
}
