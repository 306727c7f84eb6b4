import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, heading } from '../../../../documents/inline.ts';
import type { Barrier } from '../../../../domain/causes.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { codeLabel, orMissing } from '../desk.ts';
import { labelsOf, type Inquiry } from './inquiry.ts';
import { say } from './sentence.ts';

/** What should have stopped the event: what held, broke, was missing or was gone round. */
export function barrierBlocks(inquiry: Inquiry): readonly Block[] {
  const { barriers } = inquiry.facts;
  if (barriers.length === 0) return [];
  const items = barriers.map((barrier) => barrierItem(inquiry, barrier));
  return [heading(2, utredningText.causes.barriers), { kind: 'list', ordered: false, items }];
}

function barrierItem(inquiry: Inquiry, barrier: Barrier): readonly Inline[] {
  const words = utredningText.causes;
  const places = labelsOf(inquiry, [...(barrier.events ?? []), ...(barrier.causes ?? [])]);
  const state = codeLabel('barriers.state', barrier.state);
  return say(
    state ? [bold(`${state}: `)] : [...orMissing('', words.barrierState), { kind: 'text', text: ' ' }],
    orMissing(barrier.text, words.barrierText),
    places === '' ? '' : words.barrierPlaces(places),
  );
}
