import { useReactFlow, useStoreApi } from '@xyflow/react';
import { CornerLeftDown, Maximize, Maximize2, Minimize2, ZoomIn, ZoomOut } from 'lucide-react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import type { CauseFigure } from '../../../../shared/figures/cause-layout.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { IconButton } from '../../../ui/actions/IconButton.tsx';
import { Disclosure } from '../../../ui/layout/Disclosure.tsx';
import { isFrozen, useOpenCase } from '../case-context.ts';
import { UndoButtons } from '../UndoButtons.tsx';
import { useTurns } from '../use-turns.ts';
import { addCauseBehind } from './cause-work.ts';
import { wholeView } from './first-view.ts';

interface CauseBarProps {
  readonly figure: CauseFigure;
  readonly chosen: string | null;
  readonly isFilling: boolean;
  readonly largest: number;
  readonly onFill: (isFilling: boolean) => void;
  readonly onAdded: (cause: RecordView) => void;
}

/** Over the drawing, within reach however far one has scrolled: the next why, how large it is drawn, and its keys. */
export function CauseBar({ figure, chosen, isFilling, largest, onFill, onAdded }: CauseBarProps) {
  const open = useOpenCase();
  const flow = useReactFlow();
  const pane = useStoreApi();
  const { turns } = useTurns();
  const label = open.view.records.find(({ id }) => id === chosen)?.label;
  return (
    <div className="causes-bar" role="toolbar" aria-label={causesText.tools}>
      {chosen !== null && label !== undefined && (
        <Button
          size="small"
          icon={CornerLeftDown}
          isDisabled={isFrozen(open, 'causes')}
          onPress={() => turns.inTurn(async () => onAdded(await addCauseBehind(open.view.id, chosen)))}
        >
          {causesText.whyBehind(label)}
        </Button>
      )}
      <div className="causes-tools">
        {/* The case's own are out of sight then. */}
        {isFilling && <UndoButtons />}
        <IconButton label={causesText.zoomOut} icon={ZoomOut} onPress={() => void flow.zoomOut()} />
        <IconButton label={causesText.zoomIn} icon={ZoomIn} onPress={() => void flow.zoomIn()} />
        <IconButton
          label={causesText.fit}
          icon={Maximize}
          onPress={() => void flow.setViewport(wholeView({ pane: pane.getState(), figure, largest }))}
        />
        <Button size="small" icon={isFilling ? Minimize2 : Maximize2} onPress={() => onFill(!isFilling)}>
          {isFilling ? causesText.unfill : causesText.fill}
        </Button>
      </div>
      <Disclosure title={causesText.graphHelpTitle}>
        <p className="causes-graph-help">{causesText.graphHelp}</p>
      </Disclosure>
    </div>
  );
}
