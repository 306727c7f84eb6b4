import { correctionsToTell, type Correction } from '../../shared/domain/corrections.ts';
import { statedCorrections } from '../repositories/stated-reasons.ts';
import type { CaseUnderWork } from './case-access.ts';
import type { QueryContext } from './context.ts';
import { localDateOf } from './local-date.ts';

/** What of the fixed decision's basis has been corrected since, for the documents that say so; see `correctionsToTell`. */
export async function decisionCorrections(
  ctx: QueryContext,
  { head, regime }: CaseUnderWork,
): Promise<readonly Correction[]> {
  const { decidedAt } = head;
  if (decidedAt === null) return [];
  const stated = await statedCorrections(ctx.db, head.id);
  return correctionsToTell(
    regime.parts,
    stated
      .filter(({ at }) => Date.parse(at) >= Date.parse(decidedAt))
      .map(({ part, label, subject, reason, at, userName, userTitle }) => ({
        on: localDateOf(at),
        part,
        label,
        field: subject === '' ? null : subject,
        reason,
        by: { name: userName, title: userTitle },
      })),
  );
}
