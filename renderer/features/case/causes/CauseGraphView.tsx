import { ReactFlowProvider } from '@xyflow/react';
import { Maximize2, Minimize2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { useShortcut } from '../../../ui/overlays/use-shortcut.ts';
import { useOpenCase } from '../case-context.ts';
import { useRevealer } from '../use-focus-on.ts';
import { useFocusOnNew } from '../use-focus-on-new.ts';
import { useAlone } from './use-alone.ts';
import { CauseCanvas } from './CauseCanvas.tsx';
import { CauseInspector } from './CauseInspector.tsx';
import type { CauseCard } from './CausesRoom.tsx';
import type { CausesOfCase } from './use-causes.ts';

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
  useRevealer(
    useCallback(
      ({ part, label }) => {
        const record = view.records.find((each) => each.part === part && each.label === label);
        if (!record || part !== 'causes') return false;
        setChosen(record.id);
        return true;
      },
      [view.records],
    ),
  );
  useShortcut('Escape', () => setFilling(false));
  const room = useAlone(isFilling);
  return (
    <div ref={room} className={isFilling ? 'causes-graph causes-graph--filling' : 'causes-graph'}>
      <p className="causes-graph-help" id="causes-graph-help">
        {causesText.graphHelp}
      </p>
      <ReactFlowProvider>
        <CauseCanvas
          found={found}
          chosen={chosen}
          onChoose={setChosen}
          onAdded={take}
          key={String(isFilling)}
        >
          <Button
            size="small"
            icon={isFilling ? Minimize2 : Maximize2}
            onPress={() => setFilling(!isFilling)}
          >
            {isFilling ? causesText.unfill : causesText.fill}
          </Button>
        </CauseCanvas>
      </ReactFlowProvider>
      <CauseInspector chosen={chosen} found={found} card={card} onAdded={take} />
    </div>
  );
}

/** The box that was asked for, if it is still there; otherwise the first. */
function chosenOf({ deviations, causes, graph }: CausesOfCase, asked: string | null): string | null {
  if (asked !== null && (graph.causes.has(asked) || graph.deviations.has(asked))) return asked;
  return deviations[0]?.id ?? causes[0]?.id ?? null;
}
