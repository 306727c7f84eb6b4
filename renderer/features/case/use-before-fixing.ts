import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../shared/api/cases.ts';
import { call } from '../../client/api.ts';
import { keys } from '../../client/query-client.ts';

/** What only the pages of documents show before the decision is fixed; asked anew whenever anything has been saved. */
export function useBeforeFixing(view: CaseView) {
  return useQuery({
    queryKey: [...keys.case(view.id), 'before-fixing', savedStamp(view)],
    queryFn: () => call('cases.beforeFixing', { caseId: view.id }),
    enabled: view.decidedAt === null,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
}

/** Which version each record and field has. */
function savedStamp({ records }: CaseView): string {
  return records
    .map(
      ({ id, fields }) =>
        `${id} ${Object.entries(fields).map(([name, { revision }]) => `${name}${revision}`)}`,
    )
    .join();
}
