import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { actionBankText } from '../../../../shared/text/action-bank/words.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { holdsSomething } from '../filled.ts';
import { KeepSheet } from './KeepSheet.tsx';

/** From an action of the case to one that other cases can begin with. */
export function KeepAction({ record }: { record: RecordView }) {
  const [isKeeping, setKeeping] = useState(false);
  if (!holdsSomething(record.fields['text'])) return null;
  return (
    <div className="case-why">
      <Button size="small" variant="quiet" icon={BookmarkPlus} onPress={() => setKeeping(true)}>
        {actionBankText.keep}
      </Button>
      {/* A card holds what is drawn in it within its own edges, and the sheet stands at the window's. */}
      {isKeeping &&
        createPortal(<KeepSheet record={record} onClose={() => setKeeping(false)} />, document.body)}
    </div>
  );
}
