import type { Attachment, Source } from './sources.ts';

/**
 * What a source card is most likely for in the course of events: an event that happened, what should have happened (a
 * routine, an agreement), or somebody's conclusion, which is no event. A first guess by what the card says of itself, for
 * the user to overrule; nothing is read out of its text.
 */
export type SourceUse = 'event' | 'norm' | 'assessment';

export function sourceUse(
  {
    kind,
    nature,
  }: { readonly kind: Source['kind'] | undefined; readonly nature: Source['nature'] | undefined },
  attached: Attachment['kind'] | undefined,
): SourceUse {
  if (kind === 'dokument' || attached === 'rutin') return nature === 'bedomning' ? 'assessment' : 'norm';
  return nature === 'bedomning' ? 'assessment' : 'event';
}
