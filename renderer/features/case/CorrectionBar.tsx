import { useState } from 'react';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';

interface CorrectionBarProps {
  readonly correcting: boolean;
  readonly onStart: (reason: string) => void;
  readonly onEnd: () => void;
}

/** Says that the basis is frozen, and opens it for rättelse once a reason has been given. */
export function CorrectionBar({ correcting, onStart, onEnd }: CorrectionBarProps) {
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  if (correcting) {
    return (
      <Notice
        tone="warn"
        title={caseRoomText.correcting}
        actions={
          <Button size="small" onPress={onEnd}>
            {caseRoomText.endCorrection}
          </Button>
        }
      />
    );
  }
  const start = (
    <Button
      size="small"
      isDisabled={isAsking && reason.trim() === ''}
      onPress={() => (isAsking ? onStart(reason.trim()) : setAsking(true))}
    >
      {caseRoomText.startCorrection}
    </Button>
  );
  return (
    <Notice tone="info" title={caseRoomText.frozenTitle} actions={start}>
      <p>{caseRoomText.frozen}</p>
      {isAsking && (
        <TextArea
          label={caseRoomText.correctionReason}
          help={caseRoomText.correctionPrompt}
          rows={2}
          autoFocus
          value={reason}
          onChange={(text) => setReason(text ?? '')}
        />
      )}
    </Notice>
  );
}
