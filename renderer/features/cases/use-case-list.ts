import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseRow } from '../../../shared/api/cases.ts';
import { caseOrders } from '../../../shared/api/cases.ts';
import { call } from '../../client/api.ts';
import { keys } from '../../client/query-client.ts';
import type { Sorting } from '../../ui/layout/table-column.ts';

export type Shown = 'open' | 'closed' | 'all';

export interface CaseList {
  readonly shown: Shown;
  readonly rows: readonly CaseRow[];
  readonly total: number;
  /** The register has answered: zero is zero. */
  readonly isKnown: boolean;
  readonly hasMore: boolean;
  readonly showMore: () => void;
  readonly sorting: Sorting;
  readonly sort: (sorting: Sorting) => void;
}

const pageSize = 100;

/** A page of the register at a time; the next is fetched when asked for. */
export function useCaseList(shown: Shown): CaseList {
  const [sorting, setSorting] = useState<Sorting>({ column: 'received', direction: 'descending' });
  const order = caseOrders.find((each) => each === sorting.column) ?? 'received';
  const descending = sorting.direction === 'descending';
  const open = shown === 'all' ? {} : { open: shown === 'open' };
  const pages = useInfiniteQuery({
    queryKey: [...keys.cases, 'list', shown, order, descending],
    queryFn: ({ pageParam }) =>
      call('cases.list', { order, descending, offset: pageParam, limit: pageSize, ...open }),
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const fetched = all.length * pageSize;
      return fetched < last.total ? fetched : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const loaded = pages.data?.pages ?? [];
  return {
    shown,
    rows: loaded.flatMap((page) => page.rows),
    total: loaded.at(-1)?.total ?? 0,
    isKnown: pages.data !== undefined && !pages.isPlaceholderData,
    hasMore: pages.hasNextPage,
    showMore: () => void pages.fetchNextPage(),
    sorting,
    sort: setSorting,
  };
}
