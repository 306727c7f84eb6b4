import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseView } from '../../../shared/api/cases.ts';
import type { Profile } from '../../../shared/documents/blocks.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { call, failureOf } from '../../client/api.ts';
import { flushAll } from '../../client/autosave.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { regimeOf } from '../../client/facts.ts';
import { fetchCase } from '../../client/fetch-case.ts';
import { keys } from '../../client/query-client.ts';
import { LoadingLine } from '../../ui/feedback/LoadingLine.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { ThreeColumns } from '../../ui/layout/ThreeColumns.tsx';
import { CoveredNames } from './CoveredNames.tsx';
import { DocumentActions } from './DocumentActions.tsx';
import { DocumentsHead } from './DocumentsHead.tsx';
import { DocumentList } from './DocumentList.tsx';
import { Preview } from './Preview.tsx';
import './documents-room.css';
import './documents-print.css';

interface DocumentsRoomProps {
  readonly caseId: string;
  /** The document to show first; null: the first that the case can have. */
  readonly asked: string | null;
  /** Back to the case, to the field a finding names or to its first step. */
  readonly onCase: (field: string | null) => void;
}

/** The documents of a case: choose, read, klarmarkera, save as Word. */
export function DocumentsRoom({ caseId, asked, onCase }: DocumentsRoomProps) {
  const [current, setCurrent] = useState(asked);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [profile, setProfile] = useState<Profile>('full');
  /** The document that is shown as it was klarmarkerat. */
  const [keptOf, setKeptOf] = useState<string | null>(null);
  const [isUncovered, setUncovered] = useState(false);
  const view = useQuery({ queryKey: keys.case(caseId), queryFn: () => fetchCase(caseId) });
  const list = useQuery({
    queryKey: keys.documents(caseId),
    queryFn: async () => {
      await flushAll();
      return call('documents.list', { caseId });
    },
  });
  const error = view.error ?? list.error;
  if (error) return <Notice tone="blocking" title={errorSentence(failureOf(error))} />;
  if (!view.data || !list.data) return <LoadingLine />;

  const regime = regimeOf(view.data);
  // What this case cannot have stands last, with its reason.
  const documents = list.data.documents.toSorted(
    (a, b) => Number(a.state === 'refused') - Number(b.state === 'refused'),
  );
  const possible = documents.filter((document) => document.state !== 'refused').map(({ id }) => id);
  const ready = documents.filter(({ state }) => state === 'ready').map(({ id }) => id);
  // Drafts and klarmarkerade never leave together unless somebody ticks them so.
  const ticked = chosen ?? (ready.length > 0 ? ready : possible);
  const isCovered = profile === 'full' && !isUncovered && hasProtected(view.data);
  const shown =
    documents.find(({ id }) => id === current) ?? documents.find(({ id }) => possible.includes(id));
  const shownProfile = isCovered ? 'deidentified' : profile;
  const isKept = shown?.changedSince === true && shown.id === keptOf && shown.kept.includes(shownProfile);
  const version = isKept ? 'kept' : undefined;
  return (
    <>
      <DocumentsHead view={view.data} onBack={() => onCase(null)} />
      <p className="documents-print-refused">{documentsRoomText.printByButton}</p>
      <ThreeColumns
        left={{
          label: documentsRoomText.list,
          content: (
            <DocumentList
              documents={documents}
              regime={regime}
              current={shown?.id ?? null}
              chosen={ticked}
              onCurrent={setCurrent}
              onChoose={setChosen}
            />
          ),
        }}
        middleLabel={documentsRoomText.preview}
        right={{
          label: documentsRoomText.actions,
          content: shown && (
            <DocumentActions
              caseId={caseId}
              regime={regime}
              document={shown}
              chosen={documents.filter(({ id }) => possible.includes(id) && ticked.includes(id))}
              profile={profile}
              onProfile={setProfile}
              version={version}
              onKept={(isKeptShown) => setKeptOf(isKeptShown ? shown.id : null)}
              onUncover={() => setUncovered(true)}
              onField={onCase}
            />
          ),
        }}
      >
        {isCovered && <CoveredNames onUncover={() => setUncovered(true)} />}
        {shown && (
          <Preview
            caseId={caseId}
            document={shown}
            regime={regime}
            profile={shownProfile}
            version={version}
          />
        )}
      </ThreeColumns>
    </>
  );
}

/** Someone in the case has skyddade personuppgifter. */
function hasProtected({ records }: CaseView): boolean {
  return records.some(
    ({ part, fields }) => part === 'persons' && fields['protectedIdentity']?.value === true,
  );
}
