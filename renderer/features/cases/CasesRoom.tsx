import { FilePlus2, FolderOpen } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { casesRoomText } from '../../../shared/text/rooms/cases-room.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { CaseTable } from './CaseTable.tsx';
import { ImportCase } from './ImportCase.tsx';
import { RegisterReport } from './RegisterReport.tsx';
import { SearchHits } from './SearchHits.tsx';
import { useCaseList, type Shown } from './use-case-list.ts';

interface CasesRoomProps {
  readonly isRegistering: boolean;
  readonly onRegister: (on: boolean) => void;
  readonly onOpen: (caseId: string, field: string | null) => void;
}

/** The register of cases: list, filters, full-text search, and the door for a new report. */
export function CasesRoom({ isRegistering, onRegister, onOpen }: CasesRoomProps) {
  const [text, setText] = useState<string>();
  const [shown, setShown] = useState<Shown>('open');
  const searched = useDeferredValue(text?.trim() ?? '');
  const list = useCaseList(shown);
  const isEmpty = list.isKnown && list.total === 0;
  return (
    <div className="room cases-room">
      <header className="room-head">
        <h1>{casesRoomText.title}</h1>
        <Button variant="primary" icon={FilePlus2} onPress={() => onRegister(true)}>
          {casesRoomText.register}
        </Button>
        <ImportCase onImported={(caseId) => onOpen(caseId, null)} />
      </header>
      <div className="cases-tools">
        <TextField label={casesRoomText.search} type="search" value={text} onChange={setText} />
        <ChoiceField<Shown>
          label={casesRoomText.show}
          isInline
          isRequired
          options={[
            { value: 'open', label: casesRoomText.open },
            { value: 'closed', label: casesRoomText.closed },
            { value: 'all', label: casesRoomText.all },
          ]}
          value={shown}
          onChange={(value) => setShown(value ?? 'all')}
        />
      </div>
      {searched !== '' && <SearchHits text={searched} onOpen={onOpen} />}
      {searched === '' && isEmpty && (
        <EmptyState
          icon={FolderOpen}
          title={casesRoomText.emptyTitle[shown]}
          action={<Button onPress={() => onRegister(true)}>{casesRoomText.register}</Button>}
        >
          {shown === 'closed' ? casesRoomText.emptyClosed : casesRoomText.empty}
        </EmptyState>
      )}
      {searched === '' && !isEmpty && <CaseTable list={list} onOpen={(row) => onOpen(row.id, null)} />}
      {isRegistering && (
        <RegisterReport onClose={() => onRegister(false)} onRegistered={(caseId) => onOpen(caseId, null)} />
      )}
    </div>
  );
}
