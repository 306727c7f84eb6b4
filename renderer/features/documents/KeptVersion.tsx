import type { Profile } from '../../../shared/documents/blocks.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { formatTime, localDateOf } from '../../client/clock.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import type { DocumentStatus } from './DocumentList.tsx';
import { ExportOutcome } from './ExportOutcome.tsx';
import { useExport } from './use-export.ts';

interface KeptVersionProps {
  readonly caseId: string;
  readonly document: DocumentStatus;
  readonly profile: Profile;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** The case has changed since the klarmarkering: what was marked is still to be had, as it was. */
export function KeptVersion({ caseId, document, profile, isShown, onShow }: KeptVersionProps) {
  const exporting = useExport(caseId, profile, 'kept');
  if (!document.changedSince || !document.kept.includes(profile)) return null;
  const at = new Date(document.markedAt ?? '');
  const actions = (
    <>
      <Button size="small" onPress={() => onShow(!isShown)}>
        {isShown ? documentsRoomText.showCurrent : documentsRoomText.showKept}
      </Button>
      <Button size="small" isPending={exporting.isPending} onPress={() => exporting.run([document.id])}>
        {documentsRoomText.saveKept}
      </Button>
    </>
  );
  const title = documentsRoomText.keptTitle(documentsRoomText.markedAt(localDateOf(at), formatTime(at)));
  return (
    <>
      <Notice tone="info" title={title} actions={actions}>
        <p>{documentsRoomText.keptHelp}</p>
      </Notice>
      <ExportOutcome exporting={exporting} />
    </>
  );
}
