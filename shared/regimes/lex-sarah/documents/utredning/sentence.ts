import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, missing, paragraph, text } from '../../../../documents/inline.ts';
import { isWritten } from '../../../../documents/inline.ts';
import type { Moment } from '../../../../domain/values.ts';
import { formatMoment } from '../../../../text/dates.ts';
import { lowerFirst, type Part } from '../../text/documents/utredning-words.ts';
import { orMissing } from '../desk.ts';

/** The pieces of a sentence as runs; empty pieces fall away. */
export const say = (...parts: readonly Part[]): readonly Inline[] =>
  parts.flatMap((part): readonly Inline[] => {
    if (typeof part !== 'string') return part;
    return part === '' ? [] : [text(part)];
  });

/** The same as a paragraph. */
export const sentence = (...parts: readonly Part[]): Block => paragraph(...say(...parts));

/** A paragraph that opens with a label in bold, as `O1`. */
export const labelled = (label: string, ...parts: readonly Part[]): Block =>
  paragraph(bold(label), text(' '), ...say(...parts));

/** A small heading over a text, where a real heading would be too much. */
export const leadIn = (words: string): Block => paragraph(bold(words));

export const momentOr = (moment: Moment | undefined, what: string): readonly Inline[] =>
  moment ? [text(formatMoment(moment))] : [missing(what)];

/** A name with its title. */
export const whoOr = (name: string | undefined, title: string | undefined, what: string): readonly Inline[] =>
  orMissing([name, title].filter(isWritten).join(', '), what);

/** A role in the middle of a sentence: `enhetschef`, but `SAS` and `Kim Testmark, SAS` as they are. */
export const roleOr = (role: string | undefined, what: string): readonly Inline[] =>
  orMissing(isWritten(role) && !role.trim().includes(' ') ? lowerFirst(role) : role, what);

/** Runs shown side by side in one cell, one line each. */
export const stacked = (...cells: readonly (readonly Inline[])[]): readonly Inline[] =>
  cells
    .filter((cell) => cell.length > 0)
    .flatMap((cell, index): Inline[] => (index === 0 ? [...cell] : [{ kind: 'lineBreak' }, ...cell]));
