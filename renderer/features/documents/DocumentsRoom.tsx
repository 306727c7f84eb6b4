import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { Profile } from '../../../shared/documents/blocks.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { call, failureOf } from '../../client/api.ts';
import { flushAll } from '../../client/autosave.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { regimeOf } from '../../client/facts.ts';
import { keys } from '../../client/query-client.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { LoadingLine } from '../../ui/feedback/LoadingLine.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { ThreeColumns } from '../../ui/layout/ThreeColumns.tsx';
import { DocumentActions } from './DocumentActions.tsx';
import { DocumentList } from './DocumentList.tsx';
import { Preview } from './Preview.tsx';
import './documents-room.css';

interface DocumentsRoomProps {
  readonly caseId: string;
  /** Back to the case, to the field a finding names or to its first step. */
  readonly onCase: (field: string | null) => void;
}

/** The documents of a case: choose, read, klarmarkera, save as Word. */
export function DocumentsRoom({ caseId, onCase }: DocumentsRoomProps) {
  const [current, setCurrent] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [profile, setProfile] = useState<Profile>('full');
  const view = useQuery({ queryKey: keys.case(caseId), queryFn: () => call('cases.get', { caseId }) });
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
  const shown =
    documents.find(({ id }) => id === current) ?? documents.find(({ id }) => possible.includes(id));
  return (
    <>
      <header className="case-head">
        <Button variant="quiet" icon={ArrowLeft} onPress={() => onCase(null)}>
          {documentsRoomText.back}
        </Button>
        <h1 className="documents-title">{documentsRoomText.title}</h1>
      </header>
      <ThreeColumns
        left={{
          label: documentsRoomText.list,
          content: (
            <DocumentList
              documents={documents}
              regime={regime}
              current={shown?.id ?? null}
              chosen={chosen ?? possible}
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
              chosen={documents.filter(
                ({ id }) => possible.includes(id) && (chosen ?? possible).includes(id),
              )}
              profile={profile}
              onProfile={setProfile}
              onField={onCase}
            />
          ),
        }}
      >
        {shown && <Preview caseId={caseId} document={shown} regime={regime} profile={profile} />}
      </ThreeColumns>
    </>
  );
}
