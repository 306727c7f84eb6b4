import { Link2 } from 'lucide-react';
import { useMemo } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { causeOutline, type OutlinePart, type OutlineRow } from '../../../../shared/domain/cause-outline.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { IconButton } from '../../../ui/actions/IconButton.tsx';
import { recordsOf, useOpenCase } from '../case-context.ts';
import { gist } from '../gist.ts';
import { RecordCard } from '../RecordCard.tsx';
import { focusOn } from '../use-focus-on.ts';
import { useFocusOnNew } from '../use-focus-on-new.ts';
import { useFolded, type Folds } from '../use-folded.ts';
import { CauseMarks } from './CauseMarks.tsx';
import { CauseMenu } from './CauseMenu.tsx';
import { CauseStatement } from './CauseStatement.tsx';
import { causeFields } from './cause-panel.ts';
import { DeviationHead } from './DeviationHead.tsx';
import { useRowKeys } from './use-row-keys.ts';
import type { CausesOfCase } from './use-causes.ts';

/** The why-graph as an indented list: complete by keyboard and for a screen reader. */
export function CauseList({ found }: { readonly found: CausesOfCase }) {
  const { view } = useOpenCase();
  const records = recordsOf(view, 'causes');
  const folds = useFolded(records);
  const byId = useMemo(() => new Map(records.map((record) => [record.id, record])), [records]);
  const outline = useMemo(() => causeOutline(found.graph), [found.graph]);
  const focusNew = useFocusOnNew(causeFields.telling[0]);
  const parts = { found, folds, byId, onAdded: focusNew };
  return outline.map((part) => (
    <section key={part.deviation ?? ''} className="causes-part">
      {part.deviation === null ? (
        <h3 className="causes-loose">{causesText.loose}</h3>
      ) : (
        <DeviationHead record={deviationOf(view.records, part.deviation)} onAdded={focusNew} />
      )}
      {part.rows.length === 0 && <p className="case-empty">{causesText.noCauses}</p>}
      <Rows part={part} {...parts} />
    </section>
  ));
}

interface RowsProps {
  readonly found: CausesOfCase;
  readonly folds: Folds;
  readonly byId: ReadonlyMap<string, RecordView>;
  readonly onAdded: (record: RecordView) => void;
}

function Rows({ part, ...props }: RowsProps & { part: OutlinePart }) {
  if (part.rows.length === 0) return null;
  return (
    <ul className="case-records causes-rows">
      {part.rows.map((row) =>
        row.isAgain ? (
          <AgainRow key={`${row.under} ${row.cause.id}`} row={row} />
        ) : (
          <CauseRow key={row.cause.id} row={row} part={part} {...props} />
        ),
      )}
    </ul>
  );
}

function CauseRow({
  row,
  part,
  found,
  folds,
  byId,
  onAdded,
}: RowsProps & { row: OutlineRow; part: OutlinePart }) {
  const record = byId.get(row.cause.id);
  const moves = useRowKeys({ row, part, found });
  if (!record) return null;
  return (
    <RecordCard
      record={record}
      fields={causeFields.telling}
      more={causeFields.more}
      isKept={false}
      isFolded={folds.isFolded(record.id)}
      onFold={() => folds.toggle(record.id)}
      onAdded={onAdded}
      indent={indentOf(row.depth)}
      onHeadKey={moves.onKeyDown}
      above={<CauseStatement record={record} />}
      marks={
        <>
          <CauseMarks cause={row.cause} found={found} />
          <CauseMenu record={record} moves={moves} onAdded={onAdded} />
        </>
      }
    />
  );
}

/** A cause that stands in full elsewhere is only named here, with the way to it. */
function AgainRow({ row }: { row: OutlineRow }) {
  const { view } = useOpenCase();
  const { label, id } = row.cause;
  const record = view.records.find((each) => each.id === id);
  return (
    <li className="causes-again" style={{ marginInlineStart: indentOf(row.depth) }}>
      <Link2 aria-hidden size="1rem" strokeWidth={1.75} />
      <span>
        {causesText.list_.again(label)} {record && gist(record)}
      </span>
      <IconButton
        label={causesText.list_.goTo(label)}
        icon={Link2}
        onPress={() => focusOn(`causes/${label}.text`)}
      />
    </li>
  );
}

/** Deeper than this the page has no more room; the words say what stands under what. */
const deepestIndent = 6;
const indentOf = (depth: number): string => `${Math.min(depth, deepestIndent) * 1.5}rem`;

function deviationOf(records: readonly RecordView[], id: string): RecordView | undefined {
  return records.find((record) => record.id === id);
}
