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
import { useTurns, type Turns } from '../use-turns.ts';
import { CauseMarks } from './CauseMarks.tsx';
import { CauseMenu } from './CauseMenu.tsx';
import { CauseStatement, WrittenStatement } from './CauseStatement.tsx';
import { moreOf } from './statement-fields.ts';
import type { CauseCard } from './CausesRoom.tsx';
import { DeviationHead } from './DeviationHead.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useRowKeys } from './use-row-keys.ts';
import type { CausesOfCase } from './use-causes.ts';

interface CauseListProps {
  readonly found: CausesOfCase;
  readonly card: CauseCard;
}

/** The why-graph as an indented list: complete by keyboard and for a screen reader. */
export function CauseList({ found, card }: CauseListProps) {
  const { view } = useOpenCase();
  const records = recordsOf(view, 'causes');
  const folds = useFolded(records);
  const byId = useMemo(() => new Map(records.map((record) => [record.id, record])), [records]);
  const outline = useMemo(() => causeOutline(found.graph), [found.graph]);
  const focusNew = useFocusOnNew(card.fields[0]);
  const keepFocus = useKeptFocus();
  const { turns } = useTurns();
  const parts = { found, card, folds, byId, turns, onAdded: focusNew };
  return (
    <ul className="case-records causes-rows" ref={keepFocus}>
      {outline.flatMap((part) => [
        <PartHead
          key={part.deviation ?? 'loose'}
          record={view.records.find(({ id }) => id === part.deviation)}
          isBare={part.rows.length === 0}
          onAdded={focusNew}
        />,
        ...part.rows.map((row) =>
          row.isAgain ? (
            <AgainRow key={`${row.under} ${row.cause.id}`} row={row} />
          ) : (
            <CauseRow key={row.cause.id} row={row} part={part} {...parts} />
          ),
        ),
      ])}
    </ul>
  );
}

interface PartHeadProps {
  /** The deviation; undefined above the causes that are loose. */
  readonly record: RecordView | undefined;
  readonly isBare: boolean;
  readonly onAdded: (cause: RecordView) => void;
}

/** Heads stand in the same list as the cards, so that a card that is linked elsewhere moves there whole. */
function PartHead({ record, isBare, onAdded }: PartHeadProps) {
  return (
    <li className="causes-part">
      {record ? (
        <DeviationHead record={record} onAdded={onAdded} />
      ) : (
        <h3 className="causes-loose">{causesText.loose}</h3>
      )}
      {isBare && <p className="case-empty">{causesText.noCauses}</p>}
    </li>
  );
}

interface RowsProps extends CauseListProps {
  readonly folds: Folds;
  readonly byId: ReadonlyMap<string, RecordView>;
  readonly turns: Turns;
  readonly onAdded: (record: RecordView) => void;
}

function CauseRow({
  row,
  part,
  found,
  card,
  folds,
  byId,
  turns,
  onAdded,
}: RowsProps & { row: OutlineRow; part: OutlinePart }) {
  const record = byId.get(row.cause.id);
  const moves = useRowKeys({ row, part, found, turns });
  if (!record) return null;
  const isTop = found.tops.has(record.id);
  return (
    <RecordCard
      record={record}
      fields={card.fields}
      more={moreOf(card, isTop)}
      moreTitle={isTop ? undefined : causesText.moreWithStatement}
      isKept={false}
      isFolded={folds.isFolded(record.id)}
      onFold={() => folds.toggle(record.id)}
      onAdded={onAdded}
      indent={indentOf(row.depth)}
      onHeadKey={moves.onKeyDown}
      above={!isTop && <WrittenStatement record={record} />}
      below={isTop && <CauseStatement record={record} />}
      marks={
        <>
          <CauseMarks cause={row.cause} found={found} />
          <CauseMenu record={record} moves={moves} turns={turns} onAdded={onAdded} />
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
