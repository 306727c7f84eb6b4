import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { isBlocking } from '../../../../shared/domain/finding.ts';
import { parseFieldPath } from '../../../../shared/domain/field-path.ts';
import type { Option } from '../../../ui/fields/field-contract.ts';
import { useOpenCase, type OpenCase } from '../case-context.ts';
import { gist } from '../gist.ts';
import { useRevealer } from '../use-focus-on.ts';
import { filterRows, noFilter } from './filter-rows.ts';
import { trayOf } from './source-tray.ts';
import { withDays } from './shown-row.ts';
import { rowsOf, type TimelineRow } from './timeline-row.ts';

/** What the room shows: all rows, those that pass the filter, and which of them stand open. */
export function useTimeline() {
  const open = useOpenCase();
  const { records } = open.view;
  const [filter, setFilter] = useState(noFilter);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const asked = useDeferredValue(filter);
  const rows = useMemo(() => rowsOf(records), [records]);
  const shown = useMemo(() => withDays(filterRows(rows, asked, opened)), [rows, asked, opened]);
  const tray = useMemo(() => trayOf(records), [records]);
  const gaps = useMemo(() => gapsByLabel(open.findings), [open.findings]);
  const choices = useMemo(() => filterChoices(rows, records), [rows, records]);
  // A row that is asked for is shown, whatever was filtered.
  useRevealer(
    useCallback(
      ({ part, label }) => {
        const isLabelled = (row: { readonly label: string }): boolean => row.label === label;
        const isHidden = part === 'events' && rows.some(isLabelled) && !shown.some(isLabelled);
        if (isHidden) setFilter(noFilter);
        return isHidden;
      },
      [rows, shown],
    ),
  );
  const setOpen = useCallback((id: string, isOpen: boolean | null): void => {
    setOpened((before) => {
      const others = [...before].filter((each) => each !== id);
      return new Set((isOpen ?? !before.has(id)) ? [...others, id] : others);
    });
  }, []);
  return { open, rows, shown, tray, gaps, choices, filter, setFilter, opened, setOpen };
}

export type Timeline = ReturnType<typeof useTimeline>;

function gapsByLabel(findings: OpenCase['findings']): ReadonlyMap<string, number> {
  const gaps = new Map<string, number>();
  for (const finding of findings) {
    const { part, label } = parseFieldPath(finding.field);
    if (part === 'events' && isBlocking(finding)) gaps.set(label, (gaps.get(label) ?? 0) + 1);
  }
  return gaps;
}

/** The people and cards that any event names. */
function filterChoices(rows: readonly TimelineRow[], records: readonly RecordView[]) {
  const named = new Set(rows.flatMap(({ persons }) => [...persons]));
  const cited = new Set(rows.flatMap(({ sources, norms }) => [...sources, ...norms]));
  const persons: Option[] = [...named].map((alias) => ({ value: alias, label: alias }));
  const sources: Option[] = records
    .filter(({ part, label }) => ['sources', 'attachments'].includes(part) && cited.has(label))
    .map((record) => ({ value: record.label, label: `${record.label} ${gist(record).slice(0, 60)}` }));
  return { persons, sources };
}
