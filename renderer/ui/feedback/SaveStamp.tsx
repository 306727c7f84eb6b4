import { Check, CircleAlert } from 'lucide-react';
import { uiText } from '../../../shared/text/ui-text.ts';
import type { SaveState } from '../fields/field-contract.ts';
import './save-stamp.css';

/** "Sparat 09.05". Says in words whether the latest edit is kept. `time` is already written as 09.05. */
export function SaveStamp({ state }: { state: SaveState }) {
  return (
    <span className={`ui-save-stamp ui-save-stamp--${state.kind}`} role="status">
      {state.kind === 'saved' && <Check aria-hidden size="0.875rem" strokeWidth={2} />}
      {state.kind === 'failed' && <CircleAlert aria-hidden size="0.875rem" strokeWidth={2} />}
      {textOf(state)}
    </span>
  );
}

function textOf(state: SaveState): string {
  if (state.kind === 'saving') return uiText.saving;
  if (state.kind === 'saved') return uiText.saved(state.time);
  return `${uiText.saveFailed}. ${state.message}`;
}
