import { canonicalValue } from '../../shared/domain/case-file-canonical.ts';
import type { StoredRecord } from '../../shared/domain/facts.ts';
import { fieldTrail, type FieldStep } from '../repositories/field-trail.ts';
import { removedWithFields } from '../repositories/removed-fields.ts';
import { AppError } from './app-error.ts';
import { demandCase } from './case-access.ts';
import { loadContent, storedRecords } from './case-content.ts';
import { casesNamedFrom, type NamedCase } from './cases-named-from.ts';
import type { QueryContext } from './context.ts';

/** The case, and its records as they are stored. */
interface Leaving {
  readonly caseId: string;
  readonly records: readonly StoredRecord[];
  /** See `casesNamedFrom`. */
  readonly alsoTold?: readonly string[];
}

/**
 * Nothing of a case leaves the register while a person with skyddade personuppgifter has had no second look: a date, a
 * name and a note (domain decision 5). Taking the mark away, or the whole person, is no way around it: then a look must
 * have been written down since, which the log tells; for a removed person in anybody who is still in the case, or in the
 * person itself while it was restored. Nor is moving a report, or telling of the case as a similar event or in a text: the persons of
 * every other case that this one may name (`casesNamedFrom`) count, and are looked at there. Labels of the persons, never
 * their names, go with the refusal, the other case with its reference and what leads to it, and `lifted` when it is only
 * for what was taken away.
 */
export async function refuseProtected(
  ctx: QueryContext,
  { caseId, records, alsoTold }: Leaving,
): Promise<void> {
  await refuseUnseen(ctx, { caseId, records }, {});
  for (const { id, by } of await casesNamedFrom(ctx, caseId, alsoTold)) {
    const { internalReference, diaryNumber } = (await demandCase(ctx, id)).head;
    const elsewhere = { caseId: id, reference: diaryNumber ?? internalReference, by };
    await refuseUnseen(ctx, { caseId: id, records: await personsOf(ctx, id) }, elsewhere);
  }
}

/** As `refuseProtected`, for where the case has not been read. */
export async function refuseProtectedCase(ctx: QueryContext, caseId: string): Promise<void> {
  await refuseProtected(ctx, { caseId, records: await personsOf(ctx, caseId) });
}

async function personsOf(ctx: QueryContext, caseId: string): Promise<readonly StoredRecord[]> {
  const { regime } = await demandCase(ctx, caseId);
  const content = await loadContent(ctx.db, { caseId, parts: ['persons'] }, { names: false });
  return storedRecords(regime.parts, content);
}

/** Where the persons are when that is another case; goes with the refusal. */
type Elsewhere =
  | { readonly caseId: string; readonly reference: string; readonly by: NamedCase['by'] }
  | Record<never, never>;

async function refuseUnseen(
  ctx: QueryContext,
  { caseId, records }: Leaving,
  elsewhere: Elsewhere,
): Promise<void> {
  const persons = records.filter(({ part }) => part === 'persons');
  const unseen = persons.filter((person) => isMarked(person) && !hasLook(person));
  if (unseen.length > 0) throw refusal(unseen, elsewhere);
  const unmarked = persons.filter((person) => !isMarked(person));
  const removed = await removedWithFields(ctx.db, { caseId, part: 'persons' });
  if (unmarked.length + removed.length === 0) return;
  const trail = await trailOf(ctx, caseId);
  const lifted = unmarked.filter((person) => trail.isLifted(person));
  const gone = removed.filter((person) => {
    if (!isMarked(person) && !trail.isLifted(person)) return false;
    const since = person.removals.find((seq) => seq > trail.lastMarkSeq(person)) ?? Infinity;
    return ![...persons, person].some((one) => trail.isLookedAfter(one, since));
  });
  if (lifted.length + gone.length > 0) throw refusal([...lifted, ...gone], { ...elsewhere, lifted: true });
}

type Person = Pick<StoredRecord, 'id' | 'label' | 'fields'>;

/** What the log says of marks and looks in the case. */
async function trailOf(ctx: QueryContext, caseId: string) {
  const trail = await fieldTrail(ctx.db, { caseId, fields: [mark, ...look] });
  const marked = hashesOfTrue(ctx);
  const stepsOf = ({ id }: Person) => trail.filter(({ recordId }) => recordId === id);
  /** The last time the mark was set or taken away; 0 for a record that came with it. */
  const lastMarkSeq = (person: Person): number =>
    stepsOf(person).findLast(
      ({ field, beforeHash, afterHash }) =>
        field === mark && (marked.includes(beforeHash) || marked.includes(afterHash)),
    )?.seq ?? 0;
  /** A look that is whole, with something of it written after this row of the log. */
  const isLookedAfter = (person: Person, seq: number): boolean =>
    hasLook(person) && stepsOf(person).some((step) => isLook(step) && step.seq > seq);
  /** The mark was taken away, and nobody has looked since. */
  const isLifted = (person: Person): boolean => {
    const end = stepsOf(person).findLast(
      ({ field, beforeHash }) => field === mark && marked.includes(beforeHash),
    );
    return end !== undefined && !isLookedAfter(person, end.seq);
  };
  return { lastMarkSeq, isLookedAfter, isLifted };
}

const mark = 'protectedIdentity';
const look = ['protectionReviewedOn', 'protectionReviewedBy', 'protectionReviewNote'] as const;

/** The log keeps a keyed hash; rows from before it did keep a plain one. */
const hashesOfTrue = (ctx: QueryContext): readonly (string | null)[] =>
  [ctx.auditHash, ctx.hash].map((hash) => hash(canonicalValue(true)));

const isMarked = ({ fields }: Person): boolean => fields[mark] === true;
const hasLook = ({ fields }: Person): boolean => look.every((name) => fields[name] !== undefined);
const isLook = ({ field, afterHash }: FieldStep): boolean => field !== mark && afterHash !== null;

function refusal(persons: readonly Person[], more: Elsewhere & { readonly lifted?: true }): AppError {
  return new AppError('protected-identity', { persons: persons.map(({ label }) => label), ...more });
}
