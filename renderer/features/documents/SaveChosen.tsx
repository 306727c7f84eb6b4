import { CheckCheck, FileDown } from 'lucide-react';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { Button } from '../../ui/actions/Button.tsx';
import type { DocumentStatus } from './DocumentList.tsx';
import type { Exporting } from './use-export.ts';

interface SaveChosenProps {
  /** The documents ticked for export. */
  readonly chosen: readonly DocumentStatus[];
  readonly exporting: Exporting;
}

/** Saves what is ticked. Drafts that nothing hinders may be klarmarkerade in the same press, or saved as UTKAST. */
export function SaveChosen({ chosen, exporting }: SaveChosenProps) {
  const ids = chosen.map(({ id }) => id);
  const drafts = chosen.filter(({ state }) => state === 'draft');
  // A press that finishes some of them and leaves others as UTKAST would say too little of what it does.
  if (drafts.length === 0 || drafts.some(({ blockers }) => blockers.length > 0))
    return (
      <Button
        variant="primary"
        icon={FileDown}
        isPending={exporting.isPending}
        isDisabled={chosen.length === 0}
        onPress={() => exporting.run(ids)}
      >
        {documentsRoomText.exportChosen(chosen.length)}
      </Button>
    );
  return (
    <>
      <Button
        variant="primary"
        icon={CheckCheck}
        isPending={exporting.isPending}
        onPress={() => {
          exporting.run(ids, { markFirst: drafts.map(({ id }) => id) });
        }}
      >
        {documentsRoomText.readyAndExport(drafts.length, chosen.length)}
      </Button>
      <Button icon={FileDown} isDisabled={exporting.isPending} onPress={() => exporting.run(ids)}>
        {documentsRoomText.exportAsDraft}
      </Button>
    </>
  );
}
