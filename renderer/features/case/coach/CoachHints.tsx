import { useMemo, useState } from 'react';
import { coachFacts } from '../../../../shared/domain/coach/coach-facts.ts';
import { coachHints } from '../../../../shared/domain/coach/coach-hints.ts';
import type { CoachHint } from '../../../../shared/domain/coach/hint.ts';
import { blameWords } from '../../../../shared/text/blame-words.ts';
import { coachBook } from '../../../../shared/text/coach/coach-book.ts';
import { hintText } from '../../../../shared/text/coach/hints.ts';
import { coachText } from '../../../../shared/text/rooms/coach.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { HandbookLink } from '../../../ui/help/HandbookLink.tsx';
import { useOpenCase } from '../case-context.ts';
import './coach.css';

/** What the coach sees in the graph as a whole. Each row leads to the field it is about; nothing of it must be changed. */
export function CoachHints() {
  const { facts, goTo } = useOpenCase();
  const [shown, setShown] = useState(atFirst);
  const hints = useMemo(
    () => coachHints(coachFacts(facts), { blameWords, kindSignals: coachBook.kindSignals }),
    [facts],
  );
  const left = hints.length - shown;
  return (
    <section className="coach-hints" aria-label={coachText.hints}>
      <h2>{coachText.hints}</h2>
      <p className="coach-intro">
        {hints.length === 0 ? coachText.noHints : coachText.hintsIntro} <HandbookLink topic="varfor-kedjan" />
      </p>
      <ul className="reviewer-findings">
        {hints.slice(0, shown).map((hint) => (
          <HintRow key={keyOf(hint)} hint={hint} onJump={goTo} />
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" variant="quiet" onPress={() => setShown(hints.length)}>
          {coachText.moreHints(left)}
        </Button>
      )}
    </section>
  );
}

function HintRow({ hint, onJump }: { hint: CoachHint; onJump: (field: string) => void }) {
  const { title, question } = hintText(hint);
  return (
    <li>
      <button type="button" className="reviewer-finding" onClick={() => onJump(hint.field)}>
        <strong>{title}</strong>
        <span>{question}</span>
      </button>
    </li>
  );
}

const keyOf = ({ code, field, values }: CoachHint): string => `${code} ${field} ${values['word'] ?? ''}`;

/** Few enough to be read. */
const atFirst = 5;
