import type { KeyboardEvent, RefObject } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import type { CauseFigure } from '../../../../shared/figures/cause-layout.ts';
import { removeRecord } from '../../../client/records.ts';
import { useOpenCase } from '../case-context.ts';
import { focusOn } from '../use-focus-on.ts';
import { useTurns } from '../use-turns.ts';
import { addCauseBehind } from './cause-work.ts';
import { nextBox, type Arrow } from './next-box.ts';

interface CanvasKeysOptions {
  readonly figure: CauseFigure;
  readonly chosen: string | null;
  readonly frozen: boolean;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly onChoose: (id: string | null) => void;
  readonly onAdded: (cause: RecordView) => void;
}

const arrows: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] satisfies Arrow[];
const isArrow = (key: string): key is Arrow => arrows.includes(key);

/** The drawing by keyboard, from the box that has the focus. */
export function useCanvasKeys(options: CanvasKeysOptions): (event: KeyboardEvent) => void {
  const open = useOpenCase();
  const { turns } = useTurns();
  return (event) => {
    const box = event.target instanceof HTMLElement ? event.target.dataset['box'] : undefined;
    if (box === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const record = open.view.records.find(({ id }) => id === box);
    if (!record) return;
    if (isArrow(event.key)) {
      event.preventDefault();
      const next = nextBox(options.figure, box, event.key);
      if (next !== null) choose(options, next);
      return;
    }
    if (event.key === 'Enter' && record.part === 'causes') {
      event.preventDefault();
      options.onChoose(box);
      requestAnimationFrame(() => focusOn(`causes/${record.label}.text`));
    }
    if (options.frozen) return;
    if (event.key === 'Insert')
      turns.inTurn(async () => options.onAdded(await addCauseBehind(open.view.id, box)));
    if (event.key === 'Delete' && record.part === 'causes') {
      const next = nextBox(options.figure, box, 'ArrowLeft');
      turns.inTurn(async () => {
        await removeRecord(open.view.id, record);
        if (next !== null) choose(options, next);
      });
    }
  };
}

function choose({ frame, onChoose }: CanvasKeysOptions, id: string): void {
  onChoose(id);
  focusBox(frame, id, mostFrames);
}

/** In a large drawing only boxes in sight are in the page: the one that is gone to is there a few frames later. */
const mostFrames = 30;

function focusBox(frame: RefObject<HTMLDivElement | null>, id: string, frames: number): void {
  requestAnimationFrame(() => {
    const box = frame.current?.querySelector<HTMLElement>(`[data-box="${CSS.escape(id)}"]`);
    if (box) box.focus({ preventScroll: true });
    else if (frames > 0) focusBox(frame, id, frames - 1);
  });
}
