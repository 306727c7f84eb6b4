import { useLayoutEffect, useRef, useState } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import type { ChosenQuestion } from '../../../../shared/domain/coach/coach-questions.ts';
import { coachText } from '../../../../shared/text/rooms/coach.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { AskedQuestion } from './AskedQuestion.tsx';

interface AskedQuestionsProps {
  readonly record: RecordView;
  readonly chosen: readonly ChosenQuestion[];
  readonly onAdded: (cause: RecordView) => void;
  readonly onTried: () => void;
}

/** The first few questions, and more on demand. When one is put away, the focus goes to the one that takes its place. */
export function AskedQuestions({ record, chosen, onAdded, onTried }: AskedQuestionsProps) {
  const [shown, setShown] = useState(atFirst);
  const list = useRef<HTMLUListElement>(null);
  const putAway = useRef<{ readonly id: string; readonly index: number } | null>(null);
  useLayoutEffect(() => {
    const gone = putAway.current;
    if (gone === null || chosen.some(({ id }) => id === gone.id)) return;
    putAway.current = null;
    const rows = list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [];
    const next = rows[Math.min(gone.index, rows.length - 1)];
    (next?.querySelector('button') ?? list.current)?.focus();
  });
  const left = chosen.length - shown;
  return (
    <>
      {chosen.length === 0 && <p className="coach-quiet">{coachText.none}</p>}
      <ul className="coach-questions" aria-label={coachText.questions} tabIndex={-1} ref={list}>
        {chosen.slice(0, shown).map((each, index) => (
          <AskedQuestion
            key={each.id}
            record={record}
            chosen={each}
            onAdded={onAdded}
            onTrying={() => {
              putAway.current = { id: each.id, index };
            }}
            onTried={onTried}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            setShown(shown + atFirst);
            focusRow(list, shown);
          }}
        >
          {coachText.more(left)}
        </Button>
      )}
    </>
  );
}

/** The first of the rows that have just been unfolded, when they are drawn. */
function focusRow(list: { readonly current: HTMLElement | null }, index: number): void {
  requestAnimationFrame(() =>
    list.current?.querySelectorAll<HTMLElement>(':scope > li')[index]?.querySelector('button')?.focus(),
  );
}

/** As many as can be weighed against each other at a glance. */
const atFirst = 6;
