import { ArrowRight } from 'lucide-react';
import { Fragment } from 'react';
import type { Panel } from '../../../shared/regimes/regime.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { caseRooms, recordsRooms } from './case-rooms.ts';
import { recordsOf, useOpenCase } from './case-context.ts';
import { FieldView } from './FieldView.tsx';
import { holdsSomething } from './filled.ts';
import { OwnValues } from './OwnValues.tsx';
import { panelKey, panelName } from './panel-key.ts';
import { RecordsPanel } from './RecordsPanel.tsx';
import { RiskValue } from './RiskValue.tsx';

interface StepViewProps {
  readonly stepId: string;
  readonly onGo: (stepId: string, focus: string | null) => void;
}

/** One step: its panels from top to bottom, as the regime declares them. */
export function StepView({ stepId, isLast, onGo }: StepViewProps & { readonly isLast: boolean }) {
  const { regime, facts } = useOpenCase();
  const step = regime.steps.find((each) => each.id === stepId);
  if (!step) return null;
  const text = regime.text.steps[stepId];
  return (
    <article className="case-step" aria-labelledby={stepHeadingId(stepId)}>
      <h1 id={stepHeadingId(stepId)} tabIndex={-1}>
        {text?.title ?? stepId}
      </h1>
      {text?.intro && <p className="case-intro">{text.intro}</p>}
      {step.panels
        .filter((panel) => panel.isShown?.(facts) ?? true)
        .map((panel) => (
          <PanelView key={panelKey(panel)} panel={panel} stepTitle={text?.title} headings={text?.panels} />
        ))}
      {isLast && <NextStep stepId={stepId} onGo={onGo} />}
    </article>
  );
}

/** From the foot of a step to the next that the case's track shows. */
function NextStep({ stepId, onGo }: StepViewProps) {
  const { regime, facts } = useOpenCase();
  const shown = regime.steps.filter((step) => step.isShown?.(facts) ?? true);
  const next = shown[shown.findIndex((step) => step.id === stepId) + 1];
  if (!next) return null;
  return (
    <Button icon={ArrowRight} onPress={() => onGo(next.id, null)}>
      {caseRoomText.nextStep(regime.text.steps[next.id]?.title ?? next.id)}
    </Button>
  );
}

interface PanelViewProps {
  readonly panel: Panel;
  readonly stepTitle: string | undefined;
  readonly headings: Readonly<Record<string, string>> | undefined;
}

function PanelView({ panel, stepTitle, headings }: PanelViewProps) {
  const { view, regime, facts } = useOpenCase();
  if (panel.kind === 'room') {
    const Room = caseRooms[panel.room];
    return <Room />;
  }
  if (panel.kind === 'records') {
    const Records = panel.drawnIn ? recordsRooms[panel.drawnIn] : RecordsPanel;
    return (
      <Records
        collection={panel.collection}
        fields={panel.fields}
        more={panel.more ?? []}
        addedElsewhere={panel.addedElsewhere === true}
        heading={headings?.[panelName(panel)]}
        stepTitle={stepTitle}
      />
    );
  }
  const record = recordsOf(view, panel.section)[0];
  if (!record) return null;
  const title = headings?.[panelName(panel)] ?? regime.text.parts[panel.section]?.title ?? panel.section;
  const fields = panel.fields.filter(
    (field) => holdsSomething(record.fields[field]) || (panel.isNeeded?.(facts, field) ?? true),
  );
  return (
    <section className="case-panel" aria-label={title}>
      {/* The step's heading just above says the same. */}
      {title !== stepTitle && <h2>{title}</h2>}
      <div className="case-fields">
        {fields.map((field) => (
          <Fragment key={field}>
            <FieldView record={record} field={field} />
            {field === 'probability' && <RiskValue record={record} />}
          </Fragment>
        ))}
      </div>
      <OwnValues record={record} fields={panel.fields} />
    </section>
  );
}

export const stepHeadingId = (stepId: string): string => `step-${stepId}`;
