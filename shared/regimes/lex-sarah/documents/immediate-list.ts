import type { Block, Inline } from '../../../documents/blocks.ts';
import { isWritten, lines } from '../../../documents/inline.ts';
import { formatMoment } from '../../../text/dates.ts';
import type { LexSarahFacts } from '../parts.ts';
import { beslutText } from '../text/documents/beslut.ts';

/** The immediate measures as a list, each opened by its time; null when none is written. */
export function immediateList({ immediateMeasures }: LexSarahFacts): Block | null {
  const items = immediateMeasures.flatMap(({ text: what, at }): (readonly Inline[])[] => {
    if (!isWritten(what)) return [];
    return [lines(at ? beslutText.direct.measure(formatMoment(at), what) : what)];
  });
  return items.length === 0 ? null : { kind: 'list', ordered: false, items };
}
