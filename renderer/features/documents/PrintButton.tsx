import { Printer } from 'lucide-react';
import type { Profile } from '../../../shared/documents/blocks.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useShortcut } from '../../ui/overlays/use-shortcut.ts';
import type { DocumentStatus } from './DocumentList.tsx';
import { usePrint } from './use-print.ts';

interface PrintButtonProps {
  readonly caseId: string;
  readonly document: DocumentStatus;
  readonly profile: Profile;
  readonly version: 'kept' | undefined;
  readonly onUncover: () => void;
}

/** Prints the document that is shown; the browser's own shortcut does the same, so that it is no way round the gates. */
export function PrintButton({ caseId, document, profile, version, onUncover }: PrintButtonProps) {
  const printing = usePrint({ caseId, documentId: document.id, profile, version, onUncover });
  const isRefused = document.state === 'refused' && version === undefined;
  useShortcut('Ctrl+P', () => (isRefused ? undefined : printing.run()));
  return (
    <>
      <Button icon={Printer} isPending={printing.isPending} isDisabled={isRefused} onPress={printing.run}>
        {documentsRoomText.print}
      </Button>
      {printing.problem && <Notice tone="blocking" title={printing.problem} isAnnounced />}
    </>
  );
}
