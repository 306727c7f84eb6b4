import { ListTree, Network, Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { addRecord } from '../../../client/records.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { HandbookLink } from '../../../ui/help/HandbookLink.tsx';
import { LoadingLine } from '../../../ui/feedback/LoadingLine.tsx';
import { isFrozen, useOpenCase } from '../case-context.ts';
import type { RecordsPanelProps } from '../RecordsPanel.tsx';
import { SupplementHint } from '../Supplement.tsx';
import { focusOn } from '../use-focus-on.ts';
import { CoachHints } from '../coach/CoachHints.tsx';
import { CauseList } from './CauseList.tsx';
import { useCauses } from './use-causes.ts';
import './causes-room.css';

/** The drawing brings a library of its own, fetched when it is first looked at. */
const CauseGraphView = lazy(() =>
  import('./CauseGraphView.tsx').then((module) => ({ default: module.CauseGraphView })),
);

/** Which fields the card of a cause shows at once, and which under "Mer": the same in both views. */
export interface CauseCard {
  readonly fields: readonly string[];
  readonly more: readonly string[];
}

type View = 'list' | 'graph';
/** How this window showed causes last. */
let lastView: View = 'list';

/** Why it happened: the graph from deviations to causes, as an indented list or as a drawing of the same records. */
export function CausesRoom({ collection, fields, more, heading, stepTitle }: RecordsPanelProps) {
  const open = useOpenCase();
  const found = useCauses();
  const [view, setView] = useState(lastView);
  const title = heading ?? open.regime.text.parts[collection]?.title ?? collection;
  const card = { fields, more };
  const show = (chosen: View): void => {
    lastView = chosen;
    setView(chosen);
  };
  if (found.deviations.length === 0 && found.causes.length === 0)
    return (
      <section className="case-panel" aria-label={title}>
        <p className="case-empty">{causesText.noDeviations}</p>
        <Button onPress={() => open.goTo('deviations')}>{causesText.toTimeline}</Button>
      </section>
    );
  return (
    <section className="case-panel" aria-label={title}>
      {title !== stepTitle && <h2>{title}</h2>}
      <p className="causes-intro">
        {causesText.intro} <HandbookLink topic="graf-och-lista" />
      </p>
      <ViewChoice view={view} onChoose={show} />
      {view === 'list' ? (
        <CauseList found={found} card={card} />
      ) : (
        <Suspense fallback={<LoadingLine />}>
          <CauseGraphView found={found} card={card} />
        </Suspense>
      )}
      <SupplementHint collection="causes" />
      <Button
        icon={Plus}
        isDisabled={isFrozen(open, 'causes')}
        onPress={() =>
          void addRecord(open.view.id, 'causes').then(({ label }) => focusOn(`causes/${label}.text`))
        }
      >
        {open.regime.text.parts['causes']?.add ?? 'causes'}
      </Button>
      <CoachHints />
    </section>
  );
}

function ViewChoice({ view, onChoose }: { view: View; onChoose: (view: View) => void }) {
  const buttonOf = (one: View, icon: typeof ListTree) => (
    <ViewButton icon={icon} label={causesText[one]} isOn={view === one} onPress={() => onChoose(one)} />
  );
  return (
    <div className="causes-views" role="group" aria-label={causesText.views}>
      {buttonOf('list', ListTree)}
      {buttonOf('graph', Network)}
    </div>
  );
}

function ViewButton(props: { icon: typeof ListTree; label: string; isOn: boolean; onPress: () => void }) {
  const { icon: Icon, label, isOn, onPress } = props;
  return (
    <button type="button" className="causes-view" aria-pressed={isOn} onClick={onPress}>
      <Icon aria-hidden size="1.125rem" strokeWidth={1.75} />
      {label}
    </button>
  );
}
