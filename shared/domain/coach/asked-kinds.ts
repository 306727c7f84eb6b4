import type { AskedKind, CoachBook } from './question.ts';
import { holdsSignal, readTexts } from './signals.ts';

interface Worded {
  readonly kind?: string | null;
  readonly text?: string;
}

/**
 * The kinds that a cause is of: as it has been filled in, or, where nothing has, as its words say. "Annan orsak" is an
 * answer too and is believed.
 */
export function askedKinds(
  { kind, text = '' }: Worded,
  { kindSignals }: Pick<CoachBook, 'kindSignals'>,
): readonly AskedKind[] {
  const all: readonly AskedKind[] = ['rutin-ej-foljd', 'personalbrist'];
  if (kind) return all.filter((each) => each === kind);
  const reading = readTexts([text]);
  return all.filter((each) => kindSignals[each].some((signal) => holdsSignal(reading, signal)));
}
