import { isSupplement } from '../../shared/domain/freezing.ts';
import type { Supplements } from '../../shared/domain/supplements.ts';
import type { RecordHead } from '../repositories/records.ts';
import type { CaseUnderWork } from './case-access.ts';
import { localDateOf } from './local-date.ts';

/** The case's dated supplements, for the documents that tell the decision's basis apart from them. */
export function supplementsOf(
  { head, regime }: CaseUnderWork,
  records: readonly Pick<RecordHead, 'id' | 'part' | 'createdAt'>[],
): Supplements {
  return new Map(
    records.flatMap((record): [string, string][] => {
      const part = regime.parts[record.part];
      return part && isSupplement(part, { case: head, record })
        ? [[record.id, localDateOf(record.createdAt)]]
        : [];
    }),
  );
}
