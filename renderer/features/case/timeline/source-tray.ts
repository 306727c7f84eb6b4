import type { RecordView } from '../../../../shared/api/cases.ts';
import {
  clockInText,
  timeInText,
  type ClockFound,
  type TimeFound,
} from '../../../../shared/domain/time-in-text.ts';
import { shortenAtSentence } from '../../../../shared/domain/shorten-text.ts';
import { sourceUse, type SourceUse } from '../../../../shared/domain/source-use.ts';
import { attachmentKinds, natures, sourceKinds } from '../../../../shared/domain/sources.ts';
import { normWords } from '../../../../shared/text/norm-words.ts';
import { timeWords } from '../../../../shared/text/time-words.ts';
import { idsIn, textIn } from '../../../client/record-values.ts';

/** A source card as the tray beside the timeline shows it. */
export interface TrayCard {
  readonly record: RecordView;
  /** The time its text tells of, or null. */
  readonly time: TimeFound | null;
  /** A clock time without a day, where that is all that is told. */
  readonly clock: ClockFound | null;
  readonly use: SourceUse;
  readonly isUsed: boolean;
}

/** The source cards of a case, and whether any event already rests on each, or measures itself by it. */
export function trayOf(records: readonly RecordView[]): readonly TrayCard[] {
  const used = new Set(
    records
      .filter(({ part }) => part === 'events')
      .flatMap((event) => [...idsIn(event, 'sources'), ...idsIn(event, 'shouldSource')]),
  );
  const attachments = new Map(
    records.filter(({ part }) => part === 'attachments').map((record) => [record.id, record]),
  );
  return records
    .filter(({ part }) => part === 'sources')
    .map((record) => ({
      record,
      ...timeOnCard(record),
      use: useOf(record, attachments),
      isUsed: used.has(record.id),
    }));
}

function useOf(record: RecordView, attachments: ReadonlyMap<string, RecordView>): SourceUse {
  const attached = idsIn(record, 'attachment').map((id) =>
    codeOf(attachments.get(id), 'kind', attachmentKinds),
  );
  return sourceUse(
    {
      kind: codeOf(record, 'kind', sourceKinds),
      nature: codeOf(record, 'nature', natures),
      content: textIn(record, 'content'),
      attached: attached.find((kind) => kind !== undefined),
    },
    { time: timeWords, should: normWords },
  );
}

function codeOf<Code extends string>(
  record: RecordView | undefined,
  field: string,
  codes: readonly Code[],
): Code | undefined {
  const value = record?.fields[field]?.value;
  return codes.find((code) => code === value);
}

/** The values of an event that tells what a card tells, and whether its text had to be shortened. */
export function eventOfCard(card: TrayCard): {
  readonly values: Readonly<Record<string, unknown>>;
  readonly isShortened: boolean;
} {
  const { text, isShortened } = tellingOf(card);
  const { at, until } = card.time ?? {};
  const time = { ...(at && { at }), ...(until && { until }) };
  return {
    values: { ...(text === '' ? {} : { text }), ...time, sources: [card.record.id] },
    isShortened,
  };
}

/** The values of an event of which only what should have happened is known yet: a norm says no time when it did. */
export function shouldOfCard(card: TrayCard): ReturnType<typeof eventOfCard> {
  const { text, isShortened } = tellingOf(card);
  return {
    values: { ...(text === '' ? {} : { should: text }), shouldSource: [card.record.id] },
    isShortened,
  };
}

/** What a card says, short enough for a row of the timeline. */
export const tellingOf = ({ record }: TrayCard): ReturnType<typeof shortenAtSentence> =>
  shortenAtSentence(textIn(record, 'content'), mostOfEvent);

/** Reading a text costs, and most cards are the same as a moment ago. */
const read = new WeakMap<RecordView, Pick<TrayCard, 'time' | 'clock'>>();

function timeOnCard(record: RecordView): Pick<TrayCard, 'time' | 'clock'> {
  const known = read.get(record);
  if (known !== undefined) return known;
  const written = textIn(record, 'date');
  const content = textIn(record, 'content');
  const time = timeInText(content, written || undefined, timeWords);
  const found = { time, clock: time ? null : clockInText(content, timeWords) };
  read.set(record, found);
  return found;
}

const mostOfEvent = 600;
