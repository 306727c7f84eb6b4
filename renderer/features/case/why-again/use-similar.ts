import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { addMonths } from '../../../../shared/domain/calendar-dates.ts';
import type { Output } from '../../../../shared/api/contract.ts';
import type { SimilarCase } from '../../../../shared/api/similar-cases.ts';
import { call } from '../../../client/api.ts';
import { keys } from '../../../client/query-client.ts';
import { useOpenCase } from '../case-context.ts';
import { ownGrounds } from './own-grounds.ts';

export const chips = ['unit', 'type', 'area'] as const;
export type Chip = (typeof chips)[number];
export const periods = ['all', 'year', 'three', 'five'] as const;
export type Period = (typeof periods)[number];

export interface Search {
  readonly chosen: readonly Chip[];
  readonly period: Period;
  /** Trimmed. */
  readonly text: string;
}

export interface SimilarList {
  readonly rows: readonly SimilarCase[];
  /** Of the first page, or undefined until the register has answered. */
  readonly first: Output<'cases.similar'> | undefined;
  readonly hasFailed: boolean;
  readonly hasMore: boolean;
  readonly showMore: () => void;
}

const pageSize = 10;

/** Cases like the open one, a page at a time; fetched anew when the room is entered and when what is compared changes. */
export function useSimilar({ chosen, period, text }: Search): SimilarList {
  const open = useOpenCase();
  const caseId = open.view.id;
  const from = startOf(period, open.today);
  const input = {
    caseId,
    limit: pageSize,
    ...Object.fromEntries(chosen.map((chip) => [chip, true])),
    ...(from === null ? {} : { from }),
    ...(text === '' ? {} : { text }),
  };
  const pages = useInfiniteQuery({
    queryKey: [...keys.case(caseId), 'similar', input, ownGrounds(open)],
    queryFn: ({ pageParam }) => call('cases.similar', { ...input, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (last, all) => (all.length * pageSize < last.total ? all.length * pageSize : undefined),
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
  });
  const loaded = pages.data?.pages ?? [];
  return {
    rows: loaded.flatMap(({ rows }) => rows),
    first: loaded[0],
    hasFailed: pages.isError,
    hasMore: pages.hasNextPage,
    showMore: () => void pages.fetchNextPage(),
  };
}

const monthsBack: Readonly<Record<Period, number | null>> = { all: null, year: 12, three: 36, five: 60 };

function startOf(period: Period, today: string): string | null {
  const months = monthsBack[period];
  return months === null ? null : addMonths(today, -months);
}
