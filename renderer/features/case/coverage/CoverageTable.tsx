import { useId, useMemo, useState, type CSSProperties } from 'react';
import { isBlank } from '../../../../shared/domain/blank.ts';
import type { Coverage, CoverageColumn, CoverageRow } from '../../../../shared/domain/coverage.ts';
import { coverageText } from '../../../../shared/text/rooms/coverage.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { isFrozen, recordsOf, useOpenCase, type OpenCase } from '../case-context.ts';
import { ActionHead } from './ActionHead.tsx';
import { CellWords } from './CellWords.tsx';
import { CauseRow, type Column } from './CauseRow.tsx';
import { useCrowded } from './use-crowded.ts';
import { useTableKeys } from './use-table-keys.ts';
import './coverage-crowded.css';

interface CoverageTableProps {
  readonly coverage: Coverage;
  /** A cause was pressed. */
  readonly onAnswer: (causeId: string) => void;
}

/** The map itself. It scrolls in its own place, with the causes and the actions kept in sight. */
export function CoverageTable({ coverage, onAnswer }: CoverageTableProps) {
  const open = useOpenCase();
  const keys = useTableKeys();
  const hintId = useId();
  const [isWhole, setWhole] = useState(false);
  const [place, crowding] = useCrowded(coverage.columns.length);
  const columns = useColumns(coverage.columns, open);
  const between = coverage.rows.filter(({ place }) => place === 'between').length;
  const rows = coverage.rows.filter(({ place }) => isWhole || place !== 'between');
  return (
    <>
      <p className="muted" id={hintId}>
        {columns.every(({ isClosed }) => isClosed) ? coverageText.hintFrozen : coverageText.hint}
      </p>
      <div className="coverage-scroll" ref={place} data-crowded={crowding ?? undefined}>
        <table
          className="coverage-map"
          style={columnsOf(coverage.columns.length)}
          role="grid"
          aria-label={coverageText.scrollArea}
          aria-describedby={hintId}
          {...keys}
        >
          <thead>
            <tr>
              <th scope="col">{coverageText.causeColumn}</th>
              {coverage.columns.map((column) => (
                <ActionHead key={column.action.id} column={column} onGo={open.goTo} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CauseRow
                key={row.cause.id}
                caseId={open.view.id}
                columns={columns}
                onAnswer={onAnswer}
                {...plain(row)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {crowding && <CellWords coverage={coverage} place={place} />}
      {between > 0 && (
        <Button size="small" variant="quiet" onPress={() => setWhole(!isWhole)}>
          {isWhole ? coverageText.hideBetween : coverageText.showBetween(between)}
        </Button>
      )}
    </>
  );
}

/** For the width of a crowded map. A style takes no property of its own by its type. */
const columnsOf = (count: number): CSSProperties => ({ ['--columns' as string]: count });

/** A row as plain values, so that a press draws the rows it changes and no others. */
function plain({ cause, place, state, linked }: CoverageRow) {
  return {
    causeId: cause.id,
    label: cause.label,
    text: cause.text ?? '',
    level: cause.level,
    isBetween: place === 'between',
    state,
    linked: [...linked].join(' '),
  };
}

/** The columns, the same ones for as long as nothing that a box shows of them has changed. */
function useColumns(columns: readonly CoverageColumn[], open: OpenCase): readonly Column[] {
  const records = new Map(recordsOf(open.view, 'actions').map((record) => [record.id, record]));
  const plainColumns = columns.map(({ action, progress }): Column => {
    const { id, label, level, strength } = action;
    const record = records.get(id);
    const isClosed = record === undefined || isFrozen(open, record, 'causes');
    const isEmpty = isBlank(action.text);
    return { id, label, level, strength, isBrokenOff: progress === 'broken-off', isEmpty, isClosed };
  });
  const stamp = JSON.stringify(plainColumns);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the stamp is all there is in them.
  return useMemo(() => plainColumns, [stamp]);
}
