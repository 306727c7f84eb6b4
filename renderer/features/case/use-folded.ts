import { useState } from 'react';
import type { RecordView } from '../../../shared/api/cases.ts';

export interface Folds {
  readonly isFolded: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** The list is long enough for one button that folds or unfolds all. */
  readonly canFoldAll: boolean;
  readonly isAnyFolded: boolean;
  readonly toggleAll: () => void;
}

/**
 * Which cards of a list are folded to one line. A long list starts folded, so that it can be looked over; what is added
 * while it is open is unfolded, since it is about to be written in.
 */
export function useFolded(records: readonly RecordView[]): Folds {
  const isLong = records.length > mostUnfolded;
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => new Set(isLong ? idsOf(records) : []));
  const isAnyFolded = records.some((record) => folded.has(record.id));
  return {
    isFolded: (id) => folded.has(id),
    toggle: (id) => setFolded((before) => (before.has(id) ? without(before, id) : new Set([...before, id]))),
    canFoldAll: isLong,
    isAnyFolded,
    toggleAll: () => setFolded(new Set(isAnyFolded ? [] : idsOf(records))),
  };
}

/** So many cards can be looked over unfolded. */
const mostUnfolded = 3;

const idsOf = (records: readonly RecordView[]): string[] => records.map((record) => record.id);

const without = (set: ReadonlySet<string>, gone: string): Set<string> =>
  new Set([...set].filter((id) => id !== gone));
