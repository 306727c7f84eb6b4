import type { KeyboardEvent } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { causeOutline, type OutlinePart, type OutlineRow } from '../../../../shared/domain/cause-outline.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { caseView } from '../../../client/case-cache.ts';
import { factsOfView } from '../../../client/facts.ts';
import { moveRecord } from '../../../client/records.ts';
import { useRefusal } from '../../../ui/feedback/toast-context.ts';
import { isFrozen, recordsOf, useOpenCase, type OpenCase } from '../case-context.ts';
import { graphOf } from '../facts-of.ts';
import type { Turns } from '../use-turns.ts';
import { relinkCause, unlinkCause, type LinkRefusal } from './cause-work.ts';
import { linkRefusals, refusalSentence } from './link-refusals.ts';
import type { CausesOfCase } from './use-causes.ts';

/** One thing that can be done with a row's place in the list, and the key for it. */
interface RowMove {
  readonly id: 'in' | 'out' | 'up' | 'down' | 'unlink';
  readonly label: string;
  readonly key: string | null;
  readonly run: () => void;
}
export interface RowMoves {
  readonly moves: readonly RowMove[];
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Row {
  readonly row: OutlineRow;
  readonly part: OutlinePart;
  readonly found: CausesOfCase;
  /** Of the list as a whole: moves of different rows wait for each other too. */
  readonly turns: Turns;
}
type At = Omit<Row, 'turns'> & Pick<Turns, 'inTurn'> & { readonly open: OpenCase };

/** Moving a cause in, out, up and down in the list changes the same links that the drawing shows. */
export function useRowKeys({ row, part, found, turns }: Row): RowMoves {
  const open = useOpenCase();
  const refuse = useRefusal(linkRefusals);
  const tell = (refusal: LinkRefusal | null): void => refuse(refusal && refusalSentence(refusal));
  const moves = isFrozen(open, 'causes')
    ? []
    : movesOf({ open, row, part, found, inTurn: turns.inTurn }, tell);
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = event.altKey ? moves.find(({ key }) => key === event.key) : undefined;
    if (!move) return;
    event.preventDefault();
    move.run();
  };
  return { moves, onKeyDown };
}

function movesOf(at: At, tell: (refusal: LinkRefusal | null) => void): readonly RowMove[] {
  const { open, row, part, found } = at;
  const { cause, under } = row;
  const caseId = open.view.id;
  const siblings = part.rows.filter((other) => other.under === under && other.depth === row.depth);
  const index = siblings.indexOf(row);
  const above = siblings[index - 1];
  const parent = part.rows.find((other) => other.cause.id === under && !other.isAgain);
  const relink = (from: string, to: string) => tell(relinkCause(caseId, found.graph, cause.id, { from, to }));
  const moves: RowMove[] = [];
  if (above && under !== null)
    moves.push({
      id: 'in',
      label: causesText.indent(above.cause.label),
      key: 'ArrowRight',
      run: () => relink(under, above.cause.id),
    });
  if (parent && parent.under !== null && under !== null) {
    const further = parent.under;
    moves.push({
      id: 'out',
      label: causesText.outdent(labelOf(open, further)),
      key: 'ArrowLeft',
      run: () => relink(under, further),
    });
  }
  moves.push(...orderMoves(at, { above: above !== undefined, below: index + 1 < siblings.length }));
  if (under !== null)
    moves.push({
      id: 'unlink',
      label: causesText.unlink(labelOf(open, under)),
      key: null,
      run: () => unlinkCause(caseId, cause.id, under),
    });
  return moves;
}

/** Up is before the sibling above, down is after the one below, as they stand when the turn comes. */
function orderMoves({ open, row, inTurn }: At, has: { above: boolean; below: boolean }): readonly RowMove[] {
  const move = (by: -1 | 1) => () => inTurn(() => moveBy(open, row, by));
  return [
    ...(has.above ? [{ id: 'up' as const, label: causesText.moveUp, key: 'ArrowUp', run: move(-1) }] : []),
    ...(has.below
      ? [{ id: 'down' as const, label: causesText.moveDown, key: 'ArrowDown', run: move(1) }]
      : []),
  ];
}

async function moveBy({ view, regime }: OpenCase, { cause, under }: OutlineRow, by: -1 | 1): Promise<void> {
  const now = caseView(view.id) ?? view;
  const siblings = causeOutline(graphOf({ regime, facts: factsOfView(now) }))
    .flatMap(({ rows }) => rows)
    .filter((each) => each.under === under);
  const beside = siblings[siblings.findIndex((each) => each.cause.id === cause.id) + by]?.cause.id;
  const records = recordsOf(now, 'causes');
  const record = records.find(({ id }) => id === cause.id);
  if (record && beside !== undefined)
    await moveRecord(view.id, record, by === 1 ? beside : before(records, beside, cause.id));
}

function before(records: readonly RecordView[], id: string, except: string): string | null {
  const others = records.filter((record) => record.id !== except);
  return others[others.findIndex((record) => record.id === id) - 1]?.id ?? null;
}

const labelOf = ({ view }: OpenCase, id: string): string =>
  view.records.find((record) => record.id === id)?.label ?? '';
