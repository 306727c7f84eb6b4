import { CircleDashed, CircleX, Link2, TriangleAlert, type LucideIcon } from 'lucide-react';
import { memo } from 'react';
import type { CauseLevel } from '../../../../shared/domain/causes.ts';
import { fallsShort, type CoverState, type Strength } from '../../../../shared/domain/coverage.ts';
import { coverageText } from '../../../../shared/text/rooms/coverage.ts';
import { LevelMark } from '../../../ui/marks/LevelMark.tsx';
import { toggleLink } from './link-action.ts';
import { StateMark } from './StateMark.tsx';
import { StrengthMark, strengthNames } from './StrengthMark.tsx';
import { cellMarks } from './use-table-keys.ts';

/** What a box of the map shows of its action. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly level: CauseLevel | undefined;
  readonly strength: Strength | undefined;
  readonly isBrokenOff: boolean;
  /** Nothing is written of it: it answers nothing yet. */
  readonly isEmpty: boolean;
  /** Its links are part of what the decision rests on. */
  readonly isClosed: boolean;
}

interface CauseRowProps {
  readonly caseId: string;
  readonly columns: readonly Column[];
  readonly onAnswer: (causeId: string) => void;
  readonly causeId: string;
  readonly label: string;
  readonly text: string;
  readonly level: CauseLevel | undefined;
  readonly isBetween: boolean;
  readonly state: CoverState;
  /** Ids of its actions with a space between. */
  readonly linked: string;
}

/** A cause and a box for each action. */
export const CauseRow = memo(function CauseRow(props: CauseRowProps) {
  const { causeId, label, text, level, state, isBetween } = props;
  const linked = new Set(props.linked.split(' '));
  return (
    <tr data-state={state}>
      <th scope="row">
        <button
          type="button"
          className="coverage-head"
          {...cellMarks('', causeId)}
          onClick={() => props.onAnswer(causeId)}
        >
          <span className="visually-hidden">{coverageText.answer}</span>
          <span className="coverage-name">
            <strong>{label}</strong>
            {level && <LevelMark level={level} />}
          </span>
          <span className="coverage-words">{text === '' ? coverageText.noText : text}</span>
        </button>
        <StateMark
          state={state}
          isBetween={isBetween}
          by={props.columns
            .filter(({ id, isBrokenOff, isEmpty }) => linked.has(id) && !isBrokenOff && !isEmpty)
            .map((one) => one.label)}
        />
      </th>
      {props.columns.map((column) => (
        <td key={column.id}>
          <Box {...props} column={column} isLinked={linked.has(column.id)} />
        </td>
      ))}
    </tr>
  );
});

type BoxProps = Pick<CauseRowProps, 'caseId' | 'causeId' | 'label' | 'level'> & {
  readonly column: Column;
  readonly isLinked: boolean;
};

function Box({ caseId, causeId, label, level, column, isLinked }: BoxProps) {
  const isShort =
    isLinked && !column.isBrokenOff && !column.isEmpty && fallsShort(levelOf(column.level), levelOf(level));
  const words = isLinked ? wordsOf(column, isShort) : '';
  return (
    <button
      type="button"
      className="coverage-box"
      aria-pressed={isLinked}
      aria-disabled={column.isClosed || undefined}
      aria-label={coverageText.cell(column.label, label, words)}
      {...cellMarks(column.id, causeId)}
      onClick={() => {
        if (!column.isClosed) void toggleLink({ caseId, recordId: column.id }, causeId);
      }}
    >
      {isLinked && <BoxWords column={column} />}
      {isShort && (
        <small>
          <TriangleAlert aria-hidden size="0.875rem" strokeWidth={2} />
          <span className="coverage-word">{coverageText.fallsShort}</span>
        </small>
      )}
    </button>
  );
}

function BoxWords({ column }: { column: Column }) {
  const { isBrokenOff, isEmpty, strength } = column;
  if (isBrokenOff) return <Marked icon={CircleX} words={coverageText.brokenOff} />;
  if (isEmpty) return <Marked icon={CircleDashed} words={coverageText.noText} />;
  return strength ? (
    <StrengthMark strength={strength} />
  ) : (
    <Marked icon={Link2} words={coverageText.linked} />
  );
}

function Marked({ icon: Icon, words }: { icon: LucideIcon; words: string }) {
  return (
    <span className="coverage-marked">
      <Icon aria-hidden size="1rem" strokeWidth={1.75} />
      <span className="coverage-word">{words}</span>
    </span>
  );
}

function wordsOf({ isBrokenOff, isEmpty, strength }: Column, isShort: boolean): string {
  if (isBrokenOff) return coverageText.brokenOff;
  if (isEmpty) return coverageText.noText;
  const word = strength ? strengthNames[strength] : coverageText.linked;
  return isShort ? `${word}, ${coverageText.fallsShort}` : word;
}

const levelOf = (level: CauseLevel | undefined) => (level === undefined ? {} : { level });
