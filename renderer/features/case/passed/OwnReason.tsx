import type { Finding } from '../../../../shared/domain/finding.ts';
import { passedText } from '../../../../shared/text/rooms/passed-findings.ts';
import { useUnsentReason } from '../../../client/unsent-reasons.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { useOpenCase } from '../case-context.ts';
import './passed.css';

interface OwnReasonProps {
  readonly finding: Finding;
  /** Why the words stand here and in no form. */
  readonly told: string;
}

/** A typed reason whose form is gone: the words, kept until the user has no more use for them. Nothing without one. */
export function OwnReason({ finding, told }: OwnReasonProps) {
  const { view, regime } = useOpenCase();
  const [text, change] = useUnsentReason(view.id, finding);
  if (text === '') return null;
  return (
    <div className="passed-own">
      <p>{told}</p>
      <p className="passed-reason">{text}</p>
      <Button
        size="small"
        variant="quiet"
        ariaLabel={passedText.discardOf(regime.text.finding(finding).title)}
        onPress={() => change('')}
      >
        {passedText.discard}
      </Button>
    </div>
  );
}
