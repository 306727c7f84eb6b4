import type { Input, Output } from '../../shared/api/contract.ts';
import { canonicalCaseFile } from '../../shared/domain/case-file-canonical.ts';
import type { CaseFile } from '../../shared/domain/case-file.ts';
import { recordsOfCaseFile } from '../../shared/domain/case-file-facts.ts';
import { parseCaseFile } from '../../shared/domain/case-file-parse.ts';
import type { StoredRecord } from '../../shared/domain/facts.ts';
import type { Parts } from '../../shared/domain/section.ts';
import { apartFromBasis } from '../../shared/domain/supplements.ts';
import { regimes } from '../../shared/regimes/registry.ts';
import { insertAttachment } from '../repositories/attachments.ts';
import { otherCaseGoingBy, setDecidedAt } from '../repositories/cases.ts';
import { forgetSupplements } from '../repositories/records.ts';
import { AppError } from './app-error.ts';
import { demandCase, type CaseUnderWork } from './case-access.ts';
import { freshReference, storeCase } from './cases-create.ts';
import type { MutationContext } from './context.ts';
import { decisionBlockers } from './decision-hinders.ts';
import { markAsImported } from './documents-ready.ts';
import { passAsImported } from './findings-pass.ts';

/**
 * Imports a case file, given as parsed JSON or as its text, whole or not at all. Refusals: `bad-case-file` with at most 50
 * problems (JSON path and code), `newer-format`, and `already-exists` for a diary number or a reference that another case
 * goes by, as either. What the file says is fixed or klarmarkerat and could not be so here is left out, and told.
 */
export async function importCase(
  ctx: MutationContext,
  input: Input<'cases.import'>,
): Promise<Output<'cases.import'>> {
  const parsed = parseCaseFile(input.file, { regimes, sha256: (text) => ctx.hash(text) });
  if (parsed.kind === 'newer') throw new AppError('newer-format', { version: parsed.version });
  if (parsed.kind === 'bad') throw new AppError('bad-case-file', { problems: parsed.problems });
  const { file, regime } = parsed;
  const internalReference = await referenceFor(ctx, file);
  const records = recordsOfCaseFile(regime.parts, file, () => ctx.newId());
  const id = await storeCase(ctx, {
    regime,
    internalReference,
    records,
    decidedAt: null,
    fictional: file.fictional === true,
    supplements: supplementsIn(regime.parts, file, records),
  });
  await describeFiles(ctx, file, records);
  const decision = await fixAsImported(ctx, await demandCase(ctx, id), file);
  if (!decision) await forgetSupplements(ctx.db, id);
  const work = await demandCase(ctx, id);
  const isPast = ({ at }: { readonly at: string }): boolean => hasBeen(ctx, at);
  const [ready, passes] = [file.ready ?? [], file.passed ?? []];
  const marked = await markAsImported(ctx, work, ready.filter(isPast));
  const passed = await passAsImported(ctx, work, passes.filter(isPast));
  const leftOut = {
    decision: file.decidedAt !== undefined && !decision,
    ready: ready.map(({ document }) => document).filter((one) => !marked.includes(one)),
    passed: passes.length - passed,
  };
  ctx.audit({
    action: 'cases.import',
    caseId: id,
    afterHash: ctx.auditHash(canonicalCaseFile(regime.parts, file)),
    details: { records: records.length, ready: marked.length, passed, leftOut },
  });
  return { id, internalReference, diaryNumber: work.head.diaryNumber, leftOut };
}

/**
 * A decision fixed elsewhere is fixed here too, unless findings stand in its way that nobody may override: a file is no way
 * around `fixDecision`. The reasons of what was overridden are not in the file. Returns whether it was.
 */
async function fixAsImported(
  ctx: MutationContext,
  work: CaseUnderWork,
  { decidedAt: at, supplements = [] }: CaseFile,
): Promise<boolean> {
  if (at === undefined || !hasBeen(ctx, at) || !supplements.every((one) => hasBeen(ctx, one.at)))
    return false;
  const { id } = work.head;
  await setDecidedAt(ctx.db, { id, at });
  const { blockers } = await decisionBlockers(ctx, await demandCase(ctx, id));
  if (blockers.every(({ overridable }) => overridable)) return true;
  await setDecidedAt(ctx.db, { id, at: null });
  return false;
}

/** What the file's own basis links to is part of it, whatever the file says. */
function supplementsIn(
  parts: Parts,
  file: CaseFile,
  records: readonly StoredRecord[],
): ReadonlyMap<string, string> {
  const ids = new Map(records.map(({ id, label }) => [label, id]));
  const named = new Map(
    (file.supplements ?? []).flatMap(({ record, at }): [string, string][] => {
      const id = ids.get(record);
      return id === undefined ? [] : [[id, at]];
    }),
  );
  return apartFromBasis(parts, records, named);
}

/** The days of a practice register are made up. */
const hasBeen = (ctx: MutationContext, at: string): boolean =>
  ctx.register.demo || Date.parse(at) <= Date.parse(ctx.now);

async function referenceFor(ctx: MutationContext, file: CaseFile): Promise<string> {
  if (file.internalReference === undefined) return freshReference(ctx);
  if (await otherCaseGoingBy(ctx.db, { reference: file.internalReference, than: null }))
    throw new AppError('already-exists', { field: 'internalReference' });
  return file.internalReference;
}

/** A case file says what its attachments were; their bytes are elsewhere. */
async function describeFiles(
  ctx: MutationContext,
  file: CaseFile,
  records: readonly StoredRecord[],
): Promise<void> {
  const ids = new Map(
    records.filter((record) => record.part === 'attachments').map((record) => [record.label, record.id]),
  );
  for (const { attachment, ...described } of file.files ?? []) {
    const recordId = ids.get(attachment);
    if (recordId !== undefined)
      await insertAttachment(ctx.db, { ...described, recordId, state: 'described', at: ctx.now });
  }
}
