import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, isWritten, missing, paragraph, text } from '../../../../documents/inline.ts';
import type { Duty, Moment } from '../../../../domain/values.ts';
import { formatMoment, formatTime } from '../../../../text/dates.ts';
import { lowerFirst, utredningBy, type Part } from '../../text/documents/utredning-words.ts';
import { deskText } from '../../text/documents/desk.ts';
import { cited, orMissing, type Context } from '../desk.ts';

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

/** Paragraphs with their sources noted at the end of the last. */
export function citing(
  facts: Context['facts'],
  sources: readonly string[] | undefined,
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.map((block, index) =>
    block.kind === 'paragraph' && index === blocks.length - 1
      ? paragraph(...block.inlines, ...cited(facts, sources))
      : block,
  );
}

/** A value that ends its sentence: its own full stop is left to the sentence. */
export const unstopped = (value: string | undefined): string | undefined => value?.trim().replace(/\.$/, '');

/** A time in a narrow column: from when on one line, until when on the next. */
export const spanInCell = (when: string): string => when.replace(' – ', ' –\n');

interface DutyWords {
  yes(when: readonly Inline[], by: Part): readonly Part[];
  no(reason: readonly Inline[]): readonly Part[];
}

/** A duty answered, inside running text: when and by whom, or the reason why not. */
export function dutyParts(duty: Duty, words: DutyWords): readonly Part[] {
  if (duty.answer === 'no') return words.no(orMissing(duty.reason, deskText.reason));
  const when = [duty.date, duty.time && deskText.at(formatTime(duty.time))].filter(isWritten).join(' ');
  const by = isWritten(duty.by) ? say(utredningBy, roleOr(duty.by, '')) : [];
  return words.yes(orMissing(when, deskText.date), by);
}
