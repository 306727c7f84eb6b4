import { ArrowLeft } from 'lucide-react';
import type { CaseView } from '../../../shared/api/cases.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { factsOfView, regimeOf } from '../../client/facts.ts';
import { Button } from '../../ui/actions/Button.tsx';

/** Whose documents these are, named as the head of the case names it. */
export function DocumentsHead({ view, onBack }: { view: CaseView; onBack: () => void }) {
  const { diaryNumber, heading } = regimeOf(view).summarise(factsOfView(view));
  return (
    <header className="case-head documents-head">
      <Button variant="quiet" icon={ArrowLeft} onPress={onBack}>
        {documentsRoomText.back}
      </Button>
      <h1 className="documents-title">{documentsRoomText.title}</h1>
      <div className="case-head-name">
        <p className="case-head-number">
          {diaryNumber ?? `${view.internalReference} · ${caseRoomText.noDiaryNumber}`}
        </p>
        <p className="case-head-title">{heading || caseRoomText.noHeading}</p>
      </div>
    </header>
  );
}
