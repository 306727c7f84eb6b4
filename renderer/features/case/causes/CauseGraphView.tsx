import { ReactFlowProvider } from '@xyflow/react';
import { useCallback, useState } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { useEscape } from '../../../ui/overlays/use-escape.ts';
import { useOpenCase } from '../case-context.ts';
import { useRevealer } from '../use-focus-on.ts';
import { useFocusOnNew } from '../use-focus-on-new.ts';
import { CauseBar } from './CauseBar.tsx';
import { CauseCanvas } from './CauseCanvas.tsx';
import { CauseInspector } from './CauseInspector.tsx';
import type { CauseCard } from './CausesRoom.tsx';
import { useAlone } from './use-alone.ts';
import type { CausesOfCase } from './use-causes.ts';
import { useFigure } from './use-figure.ts';
import './cause-graph.css';

interface CauseGraphViewProps {
  readonly found: CausesOfCase;
  readonly card: CauseCard;
}

/** The why-graph as a drawing, and below it the chosen box with all its fields: the same card as in the list. */
export function CauseGraphView({ found, card }: CauseGraphViewProps) {
  const { view } = useOpenCase();
  const [asked, setChosen] = useState<string | null>(null);
  const chosen = chosenOf(found, asked);
  const [isFilling, setFilling] = useState(false);
  const focusNew = useFocusOnNew(card.fields[0]);
  const take = useCallback(
    (cause: RecordView) => {
      setChosen(cause.id);
      focusNew(cause);
    },
    [focusNew],
  );
  useRevealCause(view.records, setChosen);
  useEscape(() => setFilling(false));
  const room = useAlone(isFilling);
  const drawing = useFigure(found, view.records);
  const { width, height } = drawing.figure;
  const largest = isFilling ? 1.5 : 1;
  return (
    <div
      ref={room}
      className={isFilling ? 'causes-graph causes-graph--filling' : 'causes-graph'}
      // A wide drawing has the chosen card below it, a tall one beside it.
      data-shape={width > height * 1.6 ? 'wide' : 'tall'}
    >
      <p id="causes-graph-help" hidden>
        {causesText.graphHelp}
      </p>
      <ReactFlowProvider>
        <CauseBar
          figure={drawing.figure}
          chosen={chosen}
          isFilling={isFilling}
          largest={largest}
          onFill={setFilling}
          onAdded={take}
        />
        <CauseCanvas
          found={found}
          drawing={drawing}
          chosen={chosen}
          largest={largest}
          onChoose={setChosen}
          onAdded={take}
          key={String(isFilling)}
        />
      </ReactFlowProvider>
      <CauseInspector chosen={chosen} found={found} card={card} onAdded={take} />
    </div>
  );
}

/** A cause that is pointed at from elsewhere is chosen in the drawing. */
function useRevealCause(records: readonly RecordView[], onFound: (id: string) => void): void {
  useRevealer(
    useCallback(
      ({ part, label }) => {
        const record = records.find((each) => each.part === part && each.label === label);
        if (!record || part !== 'causes') return false;
        onFound(record.id);
        return true;
      },
      [records, onFound],
    ),
  );
}

/** The box that was asked for, if it is still there; otherwise the first. */
function chosenOf({ deviations, causes, graph }: CausesOfCase, asked: string | null): string | null {
  if (asked !== null && (graph.causes.has(asked) || graph.deviations.has(asked))) return asked;
  return deviations[0]?.id ?? causes[0]?.id ?? null;
}
