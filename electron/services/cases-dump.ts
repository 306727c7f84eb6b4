import type { Input, Output } from '../../shared/api/contract.ts';
import type { CaseFile } from '../../shared/domain/case-file.ts';
import { dumpCaseFile } from '../../shared/domain/case-file-dump.ts';
import { passesInForce, type StoredPass } from '../repositories/stored-passes.ts';
import { demandCase } from './case-access.ts';
import { loadContent, storedRecords, type CaseContent } from './case-content.ts';
import { casesToldIn } from './cases-told-in.ts';
import type { MutationContext } from './context.ts';
import { readyState } from './documents-ready.ts';
import { refuseProtected } from './protected-identity.ts';
import { stringsIn, textsOfRecords } from './record-texts.ts';
import { supplementInstants } from './supplements.ts';

/**
 * The whole case as a case file, names of the key table included: each dump is a row of the log. A mark that no longer
 * holds is not written. Refused as `protected-identity` like any export.
 */
export async function dumpCase(
  ctx: MutationContext,
  input: Input<'cases.dump'>,
): Promise<Output<'cases.dump'>> {
  const work = await demandCase(ctx, input.caseId);
  const { head, regime } = work;
  const content = await loadContent(ctx.db, { caseId: head.id }, { names: true });
  const records = storedRecords(regime.parts, content);
  const { holding } = await readyState(ctx, work);
  const reasons = stringsIn([...holding.values()].map(({ overrides }) => overrides));
  const passed = (await passesInForce(ctx.db, head.id)).map(passForFile);
  const files = filesOf(content);
  const texts = [...textsOfRecords(regime.parts, records), ...stringsIn([files, passed]), ...reasons];
  const alsoTold = await casesToldIn(ctx, head.id, texts);
  await refuseProtected(ctx, { caseId: head.id, records, alsoTold });
  ctx.audit({ action: 'cases.dump', caseId: head.id });
  const file = dumpCaseFile({
    regime,
    internalReference: head.internalReference,
    fictional: head.fictional,
    decidedAt: head.decidedAt,
    supplements: supplementInstants(work, content.records),
    records,
    files,
    ready: [...holding.values()].map((mark) => ({
      document: mark.documentId,
      at: mark.markedAt,
      by: mark.markedByName,
      ...(mark.overrides.length > 0 ? { overrides: mark.overrides } : {}),
    })),
    passed,
  });
  return { file };
}

function passForFile({
  code,
  field,
  values,
  reason,
  by,
  at,
}: StoredPass): NonNullable<CaseFile['passed']>[number] {
  return { code, field, values: { ...values }, at, by, reason };
}

function filesOf(content: CaseContent): NonNullable<CaseFile['files']> {
  return content.records.flatMap((record) =>
    (content.files.get(record.id) ?? []).flatMap(({ name, mediaType, size, sha256, state }) =>
      state === 'receiving' || sha256 === null
        ? []
        : [{ attachment: record.label, name, mediaType, size, sha256 }],
    ),
  );
}
