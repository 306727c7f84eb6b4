import { useState } from 'react';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { useOpenCase } from './case-context.ts';

interface CorrectionBarProps {
  readonly correcting: boolean;
  readonly onStart: (reason: string) => void;
  readonly onEnd: () => void;
}

/** Says what is frozen, and opens it for rättelse once a reason has been given. */
export function CorrectionBar({ correcting, onStart, onEnd }: CorrectionBarProps) {
  const [isAsking, setAsking] = useState(false);
  const isDecided = useOpenCase().view.decidedAt !== null;
  if (correcting) {
    const end = (
      <Button size="small" onPress={onEnd}>
        {caseRoomText.endCorrection}
      </Button>
    );
    return <Notice tone="warn" title={caseRoomText.correcting} actions={end} />;
  }
  if (isAsking) {
    const start = (reason: string): void => {
      setAsking(false);
      onStart(reason);
    };
    return <ReasonBox isDecided={isDecided} onStart={start} onCancel={() => setAsking(false)} />;
  }
  return (
    <Notice
      tone="info"
      title={isDecided ? caseRoomText.frozenTitle : caseRoomText.sentTitle}
      actions={
        <Button size="small" onPress={() => setAsking(true)}>
          {caseRoomText.startCorrection}
        </Button>
      }
    >
      <p>{isDecided ? caseRoomText.frozen : caseRoomText.sent}</p>
    </Notice>
  );
}

interface ReasonBoxProps {
  readonly isDecided: boolean;
  readonly onStart: (reason: string) => void;
  readonly onCancel: () => void;
}

function ReasonBox({ isDecided, onStart, onCancel }: ReasonBoxProps) {
  const [reason, setReason] = useState('');
  const { correctionProvision: law, certainty } = caseRoomText;
  const actions = (
    <>
      <Button size="small" isDisabled={reason.trim() === ''} onPress={() => onStart(reason.trim())}>
        {caseRoomText.startCorrection}
      </Button>
      <Button size="small" variant="quiet" onPress={onCancel}>
        {caseRoomText.cancelCorrection}
      </Button>
    </>
  );
  return (
    <Notice
      tone="info"
      title={isDecided ? caseRoomText.frozenTitle : caseRoomText.sentTitle}
      actions={actions}
    >
      {isDecided && (
        <>
          <p>{caseRoomText.otherOutcome(`${law.text} (${certainty[law.certainty]})`)}</p>
          <p>{caseRoomText.correctionPrinted}</p>
        </>
      )}
      <TextArea
        label={caseRoomText.correctionReason}
        help={caseRoomText.correctionPrompt}
        rows={2}
        autoFocus
        value={reason}
        onChange={(text) => setReason(text ?? '')}
      />
    </Notice>
  );
}
