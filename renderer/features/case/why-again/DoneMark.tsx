import { CircleCheck, CircleDashed, CircleDot, CircleX, type LucideIcon } from 'lucide-react';
import type { actionStates } from '../../../../shared/domain/actions.ts';
import { actionFieldTexts } from '../../../../shared/text/fields/actions.ts';
import { whyAgainText } from '../../../../shared/text/rooms/why-again.ts';

type State = (typeof actionStates)[number];

const icons: Readonly<Record<State, LucideIcon>> = {
  foreslagen: CircleDashed,
  beslutad: CircleDashed,
  pagar: CircleDot,
  genomford: CircleCheck,
  avbruten: CircleX,
};

/** Whether an action was carried out, as a shape and in words. */
export function DoneMark({ state, doneOn }: { state: State | null; doneOn: string | null }) {
  const Icon = state === null ? CircleDashed : icons[state];
  return (
    <span className="again-mark" data-state={state ?? 'none'}>
      <Icon aria-hidden size="1rem" strokeWidth={1.75} />
      {wordsOf(state, doneOn)}
    </span>
  );
}

function wordsOf(state: State | null, doneOn: string | null): string {
  if (state === null) return whyAgainText.noState;
  return state === 'genomford' && doneOn !== null
    ? whyAgainText.done(doneOn)
    : actionFieldTexts.state.codes[state];
}
