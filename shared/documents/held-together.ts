import type { Inline } from './blocks.ts';
import { inlineText } from './plain-text.ts';

/**
 * A clock time stays on the line of its "kl.". Dates keep their ordinary hyphens, though Word may break a line after one:
 * a date with hyphens that hold is found by no search, and is read without them by programs that take the text out.
 */
export const heldTogether = (text: string): string => text.replace(/(?<!\p{L})(kl\.) (?=\d)/giu, '$1\u00A0');

/** The same runs with a space before each note that follows a figure: "kl. 03." and note 27 would read as a time. */
export function withNotesApart(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((run, index): readonly Inline[] => {
    const isRead = run.kind === 'citation' && endsInFigure.test(inlineText(inlines.slice(0, index)));
    return isRead ? [{ kind: 'text', text: '\u00A0' }, run] : [run];
  });
}

const endsInFigure = /\d\p{P}*$/u;
