import { Eye } from 'lucide-react';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';

/** Over a preview that shows aliases where the document has names. */
export function CoveredNames({ onUncover }: { onUncover: () => void }) {
  return (
    <div className="documents-covered">
      <Notice
        tone="info"
        title={documentsRoomText.covered}
        actions={
          <Button size="small" icon={Eye} onPress={onUncover}>
            {documentsRoomText.uncover}
          </Button>
        }
      >
        {documentsRoomText.coveredWhy}
      </Notice>
    </div>
  );
}
