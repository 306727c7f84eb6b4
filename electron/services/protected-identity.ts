import { canonicalValue } from '../../shared/domain/case-file-canonical.ts';
import type { StoredRecord } from '../../shared/domain/facts.ts';
import { fieldTrail, type FieldStep } from '../repositories/field-trail.ts';
import { AppError } from './app-error.ts';
import type { QueryContext } from './context.ts';

/** The case, and its records as they are stored. */
interface Leaving {
  readonly caseId: string;
  readonly records: readonly StoredRecord[];
}

/**
 * Nothing of a case leaves the register while a person with skyddade personuppgifter has had no second look: a date, a
 * name and a note (domain decision 5). Taking the mark away is no way around it: then a look must have been written down
 * since, which the log tells. Labels of the persons, never their names, go with the refusal, and `lifted` when it is only
 * for marks taken away.
 */
export async function refuseProtected(ctx: QueryContext, { caseId, records }: Leaving): Promise<void> {
  const persons = records.filter(({ part }) => part === 'persons');
  const unseen = persons.filter((person) => isMarked(person) && !hasLook(person));
  if (unseen.length > 0) throw refusal(unseen, {});
  const unmarked = persons.filter((person) => !isMarked(person));
  if (unmarked.length === 0) return;
  const trail = await fieldTrail(ctx.db, { caseId, fields: [mark, ...look] });
  const marked = hashesOfTrue(ctx);
  const lifted = unmarked.filter((person) => {
    const steps = trail.filter(({ recordId }) => recordId === person.id);
    const end = steps.findLastIndex((step) => step.field === mark && marked.includes(step.beforeHash));
    return end >= 0 && !(hasLook(person) && steps.slice(end).some(isLook));
  });
  if (lifted.length > 0) throw refusal(lifted, { lifted: true });
}

const mark = 'protectedIdentity';
const look = ['protectionReviewedOn', 'protectionReviewedBy', 'protectionReviewNote'] as const;

/** The log keeps a keyed hash; rows from before it did keep a plain one. */
const hashesOfTrue = (ctx: QueryContext): readonly (string | null)[] =>
  [ctx.auditHash, ctx.hash].map((hash) => hash(canonicalValue(true)));

const isMarked = ({ fields }: StoredRecord): boolean => fields[mark] === true;
const hasLook = ({ fields }: StoredRecord): boolean => look.every((name) => fields[name] !== undefined);
const isLook = ({ field, afterHash }: FieldStep): boolean => field !== mark && afterHash !== null;

function refusal(persons: readonly StoredRecord[], more: { readonly lifted?: true }): AppError {
  return new AppError('protected-identity', { persons: persons.map(({ label }) => label), ...more });
}
