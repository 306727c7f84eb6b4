import type { CauseCard } from './CausesRoom.tsx';

/** Orsak, verkan, händelse. */
export const statementFields = ['statementCause', 'statementEffect', 'statementEvent'];

/** What stands under "Mer": on a deepest cause the sentence stands open instead. */
export const moreOf = (card: CauseCard, isTop: boolean): readonly string[] =>
  isTop ? card.more.filter((field) => !statementFields.includes(field)) : card.more;
