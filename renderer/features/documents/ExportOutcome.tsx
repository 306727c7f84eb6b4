import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import type { Exporting } from './use-export.ts';

/** What came of saving documents as Word files. */
export function ExportOutcome({ exporting }: { exporting: Exporting }) {
  return (
    <>
      {exporting.done && (
        <Notice tone="good" title={documentsRoomText.exported(exporting.done)} isAnnounced />
      )}
      {exporting.problem && (
        <Notice tone="blocking" title={exporting.problem.title} isAnnounced>
          {exporting.problem.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
