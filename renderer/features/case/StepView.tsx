import type { Panel } from '../../../shared/regimes/regime.ts';
import { AttachmentsRoom } from './AttachmentsRoom.tsx';
import { recordsOf, useOpenCase } from './case-context.ts';
import { FieldView } from './FieldView.tsx';
import { FixDecision } from './FixDecision.tsx';
import { RecordsPanel } from './RecordsPanel.tsx';
import { RiskValue } from './RiskValue.tsx';

/** One step: its panels from top to bottom, as the regime declares them. */
export function StepView({ stepId }: { stepId: string }) {
  const { regime, facts } = useOpenCase();
  const step = regime.steps.find((each) => each.id === stepId);
  if (!step) return null;
  const text = regime.text.steps[stepId];
  return (
    <article className="case-step" aria-labelledby="step-title">
      <h1 id="step-title" tabIndex={-1}>
        {text?.title ?? stepId}
      </h1>
      {text?.intro && <p className="case-intro">{text.intro}</p>}
      {step.panels
        .filter((panel) => panel.isShown?.(facts) ?? true)
        .map((panel) => (
          <PanelView key={keyOf(panel)} panel={panel} />
        ))}
    </article>
  );
}

function PanelView({ panel }: { panel: Panel }) {
  const { view, regime } = useOpenCase();
  if (panel.kind === 'room') return panel.room === 'attachments' ? <AttachmentsRoom /> : <FixDecision />;
  if (panel.kind === 'records') {
    return <RecordsPanel collection={panel.collection} fields={panel.fields} more={panel.more ?? []} />;
  }
  const record = recordsOf(view, panel.section)[0];
  if (!record) return null;
  const title = regime.text.parts[panel.section]?.title ?? panel.section;
  return (
    <section className="case-panel" aria-label={title}>
      <h2>{title}</h2>
      <div className="case-fields">
        {panel.fields.map((field) => (
          <FieldView key={field} record={record} field={field} />
        ))}
      </div>
      {panel.fields.includes('probability') && <RiskValue record={record} />}
    </section>
  );
}

function keyOf(panel: Panel): string {
  if (panel.kind === 'room') return panel.room;
  return panel.kind === 'records' ? panel.collection : `${panel.section}.${panel.fields[0] ?? ''}`;
}
