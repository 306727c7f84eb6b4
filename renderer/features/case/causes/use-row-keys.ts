import type { KeyboardEvent } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import type { OutlinePart, OutlineRow } from '../../../../shared/domain/cause-outline.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { moveRecord } from '../../../client/records.ts';
import { useToast } from '../../../ui/feedback/Toasts.tsx';
import { isFrozen, recordsOf, useOpenCase, type OpenCase } from '../case-context.ts';
import { relinkCause, unlinkCause, type LinkRefusal } from './cause-work.ts';
import type { CausesOfCase } from './use-causes.ts';

/** One thing that can be done with a row's place in the list, and the key for it. */
export interface RowMove {
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
}

/** Moving a cause in, out, up and down in the list changes the same links that the drawing shows. */
export function useRowKeys({ row, part, found }: Row): RowMoves {
  const open = useOpenCase();
  const showToast = useToast();
  const tell = (refusal: LinkRefusal | null): void => {
    if (refusal)
      showToast({
        text: refusal.kind === 'circle' ? causesText.circle(refusal.path) : causesText.alreadyLinked,
        tone: 'problem',
      });
  };
  const moves = isFrozen(open, 'causes') ? [] : movesOf(open, { row, part, found }, tell);
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = event.altKey ? moves.find(({ key }) => key === event.key) : undefined;
    if (!move) return;
    event.preventDefault();
    move.run();
  };
  return { moves, onKeyDown };
}

function movesOf(open: OpenCase, at: Row, tell: (refusal: LinkRefusal | null) => void): readonly RowMove[] {
  const { row, part, found } = at;
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
  moves.push(...orderMoves(open, cause.id, above?.cause.id, siblings[index + 1]?.cause.id));
  if (under !== null)
    moves.push({
      id: 'unlink',
      label: causesText.unlink(labelOf(open, under)),
      key: null,
      run: () => unlinkCause(caseId, cause.id, under),
    });
  return moves;
}

/** Up is before the sibling above, down is after the one below, in the order of the case's causes. */
function orderMoves(open: OpenCase, id: string, above?: string, below?: string): readonly RowMove[] {
  const records = recordsOf(open.view, 'causes');
  const record = records.find((each) => each.id === id);
  if (!record) return [];
  const move = (after: string | null): void => void moveRecord(open.view.id, record, after);
  return [
    ...(above === undefined
      ? []
      : [
          {
            id: 'up' as const,
            label: causesText.moveUp,
            key: 'ArrowUp',
            run: () => move(before(records, above, id)),
          },
        ]),
    ...(below === undefined
      ? []
      : [{ id: 'down' as const, label: causesText.moveDown, key: 'ArrowDown', run: () => move(below) }]),
  ];
}

function before(records: readonly RecordView[], id: string, except: string): string | null {
  const others = records.filter((record) => record.id !== except);
  return others[others.findIndex((record) => record.id === id) - 1]?.id ?? null;
}

const labelOf = ({ view }: OpenCase, id: string): string =>
  view.records.find((record) => record.id === id)?.label ?? '';
