import { isBlank } from '../../../domain/blank.ts';
import { requiredOf, when, whenOf } from '../../../domain/remark.ts';
import { findCycle } from '../../../domain/acyclic.ts';
import type { Person } from '../../../domain/persons.ts';
import { checkPersonnummer } from '../../../domain/personnummer.ts';
import type { Remark, Rule } from './remark.ts';

/**
 * The people of the case. That those affected are informed and heard is no text in SoL 27 kap.; Riksrevisionen 2023 reads
 * the rules so (secondary, checked 2026-11-22). Names stand apart from everything else: OSL 26 kap. 1 § (verbatim).
 */
export const personRules: Rule = ({ persons }) => [
  ...when(!persons.some(({ role }) => role === 'enskild'), 'S201', 'persons'),
  ...persons.flatMap((person): readonly Remark[] => [
    ...requiredOf('S202', 'persons', person, 'alias', person.alias),
    ...requiredOf('S203', 'persons', person, 'role', person.role),
    ...whenOf(isHeardWithoutWords(person), 'S204', 'persons', person, 'howHeard'),
    ...representativeRemarks(person),
  ]),
  ...circleOf(persons),
];

/** A wrong number is warned of and kept: it may be what the document says. */
export const personalNumberRules: Rule = ({ persons }) =>
  persons.flatMap((person) => {
    const doubtful =
      !isBlank(person.personalNumber) && checkPersonnummer(person.personalNumber ?? '').kind !== 'ok';
    return whenOf(doubtful, 'S208', 'persons', person, 'personalNumber');
  });

/**
 * Skyddade personuppgifter: nothing leaves the register before a second look is recorded with date, name and note
 * (domain decision 5). OSL 26 kap. 1 § (verbatim, checked 2026-11-22).
 */
export const protectedIdentityRules: Rule = ({ persons }) =>
  persons.flatMap((person) => {
    const look = ['protectionReviewedOn', 'protectionReviewedBy', 'protectionReviewNote'] as const;
    const missing = look.find((field) => isBlank(person[field]));
    if (person.protectedIdentity !== true || missing === undefined) return [];
    return whenOf(true, 'D1', 'persons', person, missing);
  });

function isHeardWithoutWords(person: Person): boolean {
  return person.heard?.answer === 'yes' && isBlank(person.howHeard) && isBlank(person.ownAccount);
}

function representativeRemarks(person: Person): readonly Remark[] {
  if (person.role !== 'foretradare') return [];
  return [
    ...requiredOf('S205', 'persons', person, 'represents', person.represents),
    ...requiredOf('S206', 'persons', person, 'mandate', person.mandate),
  ];
}

function circleOf(persons: readonly Person[]): readonly Remark[] {
  const edges = persons.flatMap(({ id, represents }) =>
    (represents ?? []).map((other) => [id, other] as const),
  );
  const start = findCycle(edges)?.[0];
  const first = start === undefined ? undefined : persons.find(({ id }) => id === start);
  return first ? whenOf(true, 'S207', 'persons', first, 'represents') : [];
}
