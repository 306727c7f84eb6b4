import { useState, type KeyboardEvent } from 'react';
import type { Finding } from '../../../../shared/domain/finding.ts';
import { errorSentence } from '../../../../shared/text/errors.ts';
import { passedText } from '../../../../shared/text/rooms/passed-findings.ts';
import { failureOf } from '../../../client/api.ts';
import { useUnsentReason } from '../../../client/unsent-reasons.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { TextArea } from '../../../ui/fields/TextArea.tsx';
import { useOpenCase } from '../case-context.ts';
import { passFinding } from './use-passes.ts';
import './passed.css';

interface PassFindingProps {
  readonly finding: Finding;
  /** Called before it is saved, and the row goes. What it gives back is called if that is refused. */
  readonly onPassing: () => () => void;
}

/** Under a finding whose rule allows it: going past it with a reason, in place. A reason left unsaved is there again. */
export function PassFinding({ finding, onPassing }: PassFindingProps) {
  const { view, regime } = useOpenCase();
  const [reason] = useUnsentReason(view.id, finding);
  const isBegun = reason !== '';
  const [state, setState] = useState<'shut' | 'writing' | 'found' | 'left'>(isBegun ? 'found' : 'shut');
  const { title } = regime.text.finding(finding);
  if (state === 'writing' || state === 'found')
    return (
      <ReasonForm
        finding={finding}
        title={title}
        isAsked={state === 'writing'}
        onPassing={onPassing}
        onLeave={() => setState('left')}
      />
    );
  return (
    <div className="passed-begin">
      <Button
        size="small"
        variant="quiet"
        ariaLabel={isBegun ? passedText.goOnOf(title) : passedText.passOf(title)}
        autoFocus={state === 'left'}
        onPress={() => setState('writing')}
      >
        {isBegun ? passedText.goOn : passedText.pass}
      </Button>
      {isBegun && <small>{passedText.notSaved}</small>}
    </div>
  );
}

interface ReasonFormProps extends PassFindingProps {
  readonly title: string;
  /** Opened by the user just now, who goes on to write. */
  readonly isAsked: boolean;
  readonly onLeave: () => void;
}

function ReasonForm({ finding, title, isAsked, onPassing, onLeave }: ReasonFormProps) {
  const { view } = useOpenCase();
  const [reason, setReason] = useUnsentReason(view.id, finding);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    setSaving(true);
    const stay = onPassing();
    await passFinding(view.id, finding, reason).catch((error: unknown) => {
      stay();
      setProblem(errorSentence(failureOf(error)));
      setSaving(false);
    });
  };
  /** Escape shuts the form and takes nothing away; only its own button does. */
  const shut = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onLeave();
  };
  const discard = (): void => {
    setReason('');
    onLeave();
  };
  return (
    <div className="passed-form" onKeyDown={shut}>
      <TextArea
        label={passedText.reasonFor(title)}
        help={passedText.help}
        rows={2}
        maxLength={2000}
        autoFocus={isAsked}
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
        <Button size="small" variant="quiet" onPress={discard}>
          {reason === '' ? passedText.cancel : passedText.discard}
        </Button>
      </div>
    </div>
  );
}
