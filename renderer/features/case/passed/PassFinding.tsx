import { useState, type KeyboardEvent } from 'react';
import type { Finding } from '../../../../shared/domain/finding.ts';
import { errorSentence } from '../../../../shared/text/errors.ts';
import { passedText } from '../../../../shared/text/rooms/passed-findings.ts';
import { failureOf } from '../../../client/api.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { TextArea } from '../../../ui/fields/TextArea.tsx';
import { useOpenCase } from '../case-context.ts';
import { passFinding } from './use-passes.ts';
import './passed.css';

interface PassFindingProps {
  readonly finding: Finding;
  /** Called once it is saved, before the row goes. */
  readonly onPassed: () => void;
}

/** Under a finding whose rule allows it: going past it with a reason, in place. */
export function PassFinding({ finding, onPassed }: PassFindingProps) {
  const { regime } = useOpenCase();
  const [state, setState] = useState<'shut' | 'writing' | 'left'>('shut');
  const { title } = regime.text.finding(finding);
  if (state === 'writing')
    return (
      <ReasonForm finding={finding} title={title} onPassed={onPassed} onLeave={() => setState('left')} />
    );
  return (
    <div className="passed-begin">
      <Button
        size="small"
        variant="quiet"
        ariaLabel={passedText.passOf(title)}
        autoFocus={state === 'left'}
        onPress={() => setState('writing')}
      >
        {passedText.pass}
      </Button>
    </div>
  );
}

function ReasonForm(props: PassFindingProps & { readonly title: string; readonly onLeave: () => void }) {
  const { finding, title, onPassed, onLeave } = props;
  const { view } = useOpenCase();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    setSaving(true);
    onPassed();
    await passFinding(view.id, finding, reason).catch((error: unknown) => {
      setProblem(errorSentence(failureOf(error)));
      setSaving(false);
    });
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onLeave();
  };
  return (
    <div className="passed-form" onKeyDown={leave}>
      <TextArea
        label={passedText.reasonFor(title)}
        help={passedText.help}
        rows={2}
        maxLength={2000}
        autoFocus
        value={reason}
        onChange={(text) => setReason(text ?? '')}
      />
      {problem && <Notice tone="blocking" title={problem} isAnnounced />}
      <div className="passed-buttons">
        <Button
          size="small"
          isDisabled={reason.trim() === ''}
          isPending={isSaving}
          onPress={() => void save()}
        >
          {passedText.save}
        </Button>
        <Button size="small" variant="quiet" onPress={onLeave}>
          {passedText.cancel}
        </Button>
      </div>
    </div>
  );
}
