import type { CallError } from '../../shared/api/reply.ts';

/** An edit that the register has refused. It stands unsaved in its field. */
export interface Refused {
  readonly caseId: string;
  readonly error: CallError;
}

const listeners = new Set<(refused: Refused) => void>();

/** Called when an edit is refused, whatever room the user is in by then. Returns what ends it. */
export function onRefused(listener: (refused: Refused) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function noteRefused(refused: Refused): void {
  for (const listener of listeners) listener(refused);
}
