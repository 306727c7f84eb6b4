import { isSupplement } from '../../shared/domain/freezing.ts';
import type { Supplements } from '../../shared/domain/supplements.ts';
import type { RecordHead } from '../repositories/records.ts';
import type { CaseUnderWork } from './case-access.ts';
import { localDateOf } from './local-date.ts';

/** The instants of the case's dated supplements, by record id. */
export function supplementInstants(
  { head, regime }: CaseUnderWork,
  heads: readonly Pick<RecordHead, 'id' | 'part' | 'supplementAt'>[],
): ReadonlyMap<string, string> {
  return new Map(
    heads.flatMap((record): [string, string][] => {
      const part = regime.parts[record.part];
      if (!part || record.supplementAt === null) return [];
      return isSupplement(part, { case: head, record }) ? [[record.id, record.supplementAt]] : [];
    }),
  );
}

/** The same with local dates, for the documents that tell the decision's basis apart from them. */
export function supplementsOf(
  work: CaseUnderWork,
  heads: readonly Pick<RecordHead, 'id' | 'part' | 'supplementAt'>[],
): Supplements {
  return new Map([...supplementInstants(work, heads)].map(([id, at]) => [id, localDateOf(at)]));
}
