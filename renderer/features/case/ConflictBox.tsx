import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { readingText } from './reading-text.ts';

interface ConflictBoxProps {
  readonly stored: unknown;
  readonly onResolve: (keep: 'mine' | 'stored') => void;
}

/** Two versions of one field, side by side with the user's own in the field above. Nothing is overwritten in silence. */
export function ConflictBox({ stored, onResolve }: ConflictBoxProps) {
  return (
    <Notice
      tone="warn"
      isAnnounced
      title={caseRoomText.conflictTitle}
      actions={
        <>
          <Button size="small" onPress={() => onResolve('mine')}>
            {caseRoomText.keepMine}
          </Button>
          <Button size="small" variant="quiet" onPress={() => onResolve('stored')}>
            {caseRoomText.keepStored}
          </Button>
        </>
      }
    >
      <p>{caseRoomText.conflict}</p>
      <blockquote className="case-conflict">{readingText(stored) || caseRoomText.emptyValue}</blockquote>
    </Notice>
  );
}
