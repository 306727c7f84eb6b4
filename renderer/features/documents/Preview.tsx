import { useQuery } from '@tanstack/react-query';
import type { Profile } from '../../../shared/documents/blocks.ts';
import { previewBlocks } from '../../../shared/documents/drawn-blocks.ts';
import type { Regime } from '../../../shared/regimes/regime.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { call, failureOf } from '../../client/api.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { keys } from '../../client/query-client.ts';
import { LoadingLine } from '../../ui/feedback/LoadingLine.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { BlockView } from './BlockView.tsx';
import type { DocumentStatus } from './DocumentList.tsx';
import { withoutSkippedLevel } from './heading-levels.ts';
import { numberNotes } from './notes.ts';

interface PreviewProps {
  readonly caseId: string;
  readonly document: DocumentStatus;
  readonly regime: Regime;
  readonly profile: Profile;
  /** As it was klarmarkerat; absent: as the case now stands. */
  readonly version: 'kept' | undefined;
}

/** The same blocks that become the Word file, drawn as a sheet of paper. */
export function Preview({ caseId, document, regime, profile, version }: PreviewProps) {
  const isRefused = document.state === 'refused' && version === undefined;
  const found = useQuery({
    queryKey: [...keys.documents(caseId), 'preview', document.id, profile, version],
    queryFn: () => call('documents.preview', { caseId, documentId: document.id, profile, version }),
    enabled: !isRefused,
  });
  if (isRefused) {
    const text = document.refusal && regime.text.finding(document.refusal);
    return (
      <div className="paper-desk">
        <Notice tone="blocking" title={documentsRoomText.refusedTitle}>
          {text && `${text.title}. ${text.question}`}
        </Notice>
      </div>
    );
  }
  if (found.error) return <Notice tone="blocking" title={errorSentence(failureOf(found.error))} />;
  if (!found.data) return <LoadingLine />;
  const { model } = found.data;
  const blocks = withoutSkippedLevel(previewBlocks(model));
  const notes = numberNotes(blocks);
  const isCopySheet = regime.documents.find(({ id }) => id === document.id)?.copySheet === true;
  return (
    <div className="paper-desk">
      {/* With nothing else to focus in it, the sheet itself is what a keyboard scrolls. */}
      <article className="paper" aria-label={model.title} lang="sv" tabIndex={0}>
        <header className="paper-head">
          <span>{model.organisation}</span>
          <span>{model.reference}</span>
          {model.draft && <strong className="paper-draft">{documentsRoomText.draft}</strong>}
        </header>
        {blocks.map((block, index) => (
          // Blocks are drawn afresh as a whole and never reordered in place.
          <BlockView key={`${index} ${block.kind}`} block={block} notes={notes} isCopySheet={isCopySheet} />
        ))}
        {notes.texts.length > 0 && (
          <footer className="paper-notes" aria-labelledby="paper-notes-title">
            <h2 id="paper-notes-title">{documentsRoomText.notes}</h2>
            <ol>
              {notes.texts.map((text, index) => (
                <li key={`${index} ${text}`} id={`not-${index + 1}`}>
                  {text}
                </li>
              ))}
            </ol>
          </footer>
        )}
      </article>
    </div>
  );
}
