import { NotebookPen } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { RecordView } from '../../../shared/api/cases.ts';
import type { Original } from '../../../shared/domain/values.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { addRecord } from '../../client/records.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { useToast } from '../../ui/feedback/toast-context.ts';
import { FieldFrame } from '../../ui/fields/FieldFrame.tsx';
import { authorOf, isFrozen, useOpenCase, type OpenCase } from './case-context.ts';
import type { Look } from './FieldView.tsx';
import { stepOf } from './step-status.ts';

interface StoredOriginalProps {
  readonly record: RecordView;
  readonly look: Look;
  readonly value: Original;
}

/** The text as it came, to be read, and to make source cards of: what is marked in it, or all of it. */
export function StoredOriginal({ record, look, value }: StoredOriginalProps) {
  const open = useOpenCase();
  const place = useRef<HTMLPreElement>(null);
  const marked = useMarkedText(place);
  const showToast = useToast();
  const makeSource = async (): Promise<void> => {
    const card = await addRecord(open.view.id, 'sources', sourceValues(open, record, marked || value.text));
    showToast({ text: caseRoomText.sourceMade(card.label) });
  };
  return (
    <FieldFrame {...look} as="own">
      {({ controlId }) => (
        <div className="case-original" id={controlId} tabIndex={-1}>
          <pre ref={place}>{value.text}</pre>
          {hasSources(open) && (
            <Button
              size="small"
              variant="quiet"
              icon={NotebookPen}
              isDisabled={isFrozen(open, 'sources')}
              onPress={() => void makeSource()}
            >
              {marked === '' ? caseRoomText.sourceOfAll : caseRoomText.sourceOfMarked}
            </Button>
          )}
          {value.sha256 && (
            <p className="case-hash">{caseRoomText.originalSaved(value.sha256.slice(0, 12))}</p>
          )}
        </div>
      )}
    </FieldFrame>
  );
}

/** The short track has no source cards. */
const hasSources = (open: OpenCase): boolean => stepOf(open, 'sources') !== undefined;

function sourceValues(open: OpenCase, report: RecordView, content: string): Record<string, unknown> {
  const one = open.regime.text.parts[report.part]?.one ?? '';
  const receivedOn = report.fields['receivedOn']?.value;
  return {
    ...open.regime.firstValues(open.facts, authorOf(open), 'sources'),
    ...(typeof receivedOn === 'string' ? { date: receivedOn } : {}),
    kind: 'rapport',
    from: `${one} ${report.label}`.trim(),
    content,
  };
}

/** What the user has marked inside an element, or ''. Pressing a button does not take the mark away. */
function useMarkedText(place: RefObject<HTMLElement | null>): string {
  const [marked, setMarked] = useState('');
  useEffect(() => {
    const read = (): void => {
      const selection = document.getSelection();
      const inside = selection?.anchorNode && place.current?.contains(selection.anchorNode);
      setMarked(inside && place.current?.contains(selection.focusNode) ? selection.toString().trim() : '');
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [place]);
  return marked;
}
