import type { Input, Output } from '../../shared/api/contract.ts';
import type { CaseFile } from '../../shared/domain/case-file.ts';
import { parseFieldPath } from '../../shared/domain/field-path.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import { findingKey, passFinder, toldOf } from '../../shared/domain/passed-findings.ts';
import { touchCase } from '../repositories/cases.ts';
import { insertPass, passesInForce, recordLabelled, revokePass } from '../repositories/stored-passes.ts';
import { AppError } from './app-error.ts';
import { demandCase, type CaseUnderWork } from './case-access.ts';
import type { MutationContext, QueryContext } from './context.ts';
import { openDesk } from './document-desk.ts';
import { textsChangedSince } from './texts-changed-since.ts';

/** What has been passed by from Granskaren in a case. Refusal: `not-found`. */
export async function listPassed(
  ctx: QueryContext,
  input: Input<'findings.passed'>,
): Promise<Output<'findings.passed'>> {
  const { head } = await demandCase(ctx, input.caseId);
  const passed = await passesInForce(ctx.db, head.id);
  const isTextChanged = await textsChangedSince(ctx, head.id, passed);
  return {
    passed: passed.map((pass) => {
      const { code, field, values, reason, by, at } = pass;
      return { code, field, values: { ...values }, reason, by, at, isTextChanged: isTextChanged(pass) };
    }),
  };
}

/**
 * Passes a finding by, with reason and name. Refused with reason `no-such-finding` when nothing of the kind is asked of the
 * case as it stands, `must-be-mended` where its rule allows no passing, and `already-passed`.
 */
export async function passFinding(
  ctx: MutationContext,
  input: Input<'findings.pass'>,
): Promise<Output<'findings.pass'>> {
  const work = await demandCase(ctx, input.caseId);
  const caseId = work.head.id;
  const key = findingKey(input);
  const { findings, basisFindings } = await openDesk(ctx, work);
  const finding = [...findings, ...basisFindings].find((one) => findingKey(one) === key);
  if (!finding) throw new AppError('refused', { reason: 'no-such-finding' });
  if (!finding.overridable) throw new AppError('refused', { reason: 'must-be-mended' });
  if (await passOf(ctx, caseId, key)) throw new AppError('refused', { reason: 'already-passed' });
  await keepPass(ctx, caseId, { finding, reason: input.reason, at: ctx.now, byName: null });
  await passesChanged(ctx, caseId);
  return {};
}

/**
 * Takes over what was passed by in the register a case comes from, each as whoever gave the reason. What is not asked of the
 * case here, may not be passed by, or would have been passed by at an instant that has not come, is left out. Returns how many were taken.
 */
export async function passAsImported(
  ctx: MutationContext,
  work: CaseUnderWork,
  passed: NonNullable<CaseFile['passed']>,
): Promise<number> {
  if (passed.length === 0) return 0;
  const { findings, basisFindings } = await openDesk(ctx, work);
  const asked = new Map([...findings, ...basisFindings].map((finding) => [findingKey(finding), finding]));
  let taken = 0;
  for (const pass of passed) {
    const finding = asked.get(findingKey(pass));
    asked.delete(findingKey(pass));
    if (!finding?.overridable) continue;
    await keepPass(ctx, work.head.id, { finding, reason: pass.reason, at: pass.at, byName: pass.by });
    taken += 1;
  }
  return taken;
}

async function keepPass(
  ctx: MutationContext,
  caseId: string,
  pass: {
    readonly finding: Finding;
    readonly reason: string;
    readonly at: string;
    readonly byName: string | null;
  },
): Promise<void> {
  const { finding, reason, at, byName } = pass;
  const { code, field } = finding;
  const { part, label } = parseFieldPath(field);
  const recordId = label === '' ? null : await recordLabelled(ctx.db, { caseId, part, label });
  const told = toldOf(finding);
  await insertPass(ctx.db, { caseId, recordId, code, field, told, reason, at, by: ctx.user.id, byName });
  const details = { code, field, reasonHash: ctx.auditHash(reason), ...(at === ctx.now ? {} : { at }) };
  ctx.audit({ action: 'finding.pass', caseId, recordId, details });
}

/** Asks a finding again that had been passed by. Refused with reason `not-passed`. The reason stays in the register. */
export async function takeUpFinding(
  ctx: MutationContext,
  input: Input<'findings.takeUp'>,
): Promise<Output<'findings.takeUp'>> {
  const caseId = (await demandCase(ctx, input.caseId)).head.id;
  const pass = await passOf(ctx, caseId, findingKey(input));
  if (!pass) throw new AppError('refused', { reason: 'not-passed' });
  await revokePass(ctx.db, { id: pass.id, at: ctx.now, by: ctx.user.id });
  ctx.audit({ action: 'finding.takeUp', caseId, details: { code: input.code, field: input.field } });
  await passesChanged(ctx, caseId);
  return {};
}

/** The reason that stands for a finding, or undefined. Never for one that its rule lets nobody pass by. */
export async function standingPasses(
  ctx: QueryContext,
  caseId: string,
): Promise<(finding: Finding) => Awaited<ReturnType<typeof passesInForce>>[number] | undefined> {
  return passFinder(await passesInForce(ctx.db, caseId));
}

/**
 * Findings that stand in the way as if the reasons given in Granskaren were given here: those without one, and the reasons
 * of the others.
 */
export async function withStanding(
  ctx: QueryContext,
  caseId: string,
  hindering: readonly Finding[],
): Promise<{
  readonly left: readonly Finding[];
  readonly reasons: readonly { readonly code: string; readonly field: string; readonly reason: string }[];
}> {
  const passOf = await standingPasses(ctx, caseId);
  return {
    left: hindering.filter((finding) => passOf(finding) === undefined),
    reasons: hindering.flatMap((finding) => {
      const { code, field } = finding;
      const pass = passOf(finding);
      return pass ? [{ code, field, reason: pass.reason }] : [];
    }),
  };
}

async function passOf(ctx: QueryContext, caseId: string, key: string) {
  return (await passesInForce(ctx.db, caseId)).find((pass) => findingKey(pass) === key);
}

async function passesChanged(ctx: MutationContext, caseId: string): Promise<void> {
  await touchCase(ctx.db, { id: caseId, at: ctx.now });
  ctx.emit({ kind: 'case-changed', caseId, recordId: null, origin: null });
}
