import type { RecordView } from '../../../shared/api/cases.ts';
import { moment } from '../../../shared/domain/values.ts';
import { formatTime, unknownTime } from '../../../shared/text/dates.ts';
import type { OpenCase } from './case-context.ts';
import { readingText } from './reading-text.ts';

/**
 * What a record is recognised by: the first of its telling fields that holds something. A report's own text is not among
 * them: it begins with who wrote it and whom it is about.
 */
export function gist(record: RecordView): string {
  const telling = ['text', 'title', 'alias', 'content', 'subject', 'recipient', 'result', 'from'];
  for (const field of telling) {
    const text = readingText(record.fields[field]?.value).trim();
    if (text !== '')
      return text.length > mostCharacters ? `${text.slice(0, mostCharacters).trimEnd()} …` : text;
  }
  return '';
}

/** The first date or time among the fields a list shows at once, by which the list is looked over. */
export function whenOf(open: OpenCase, record: RecordView, fields: readonly string[]): string {
  const declared = open.regime.parts[record.part]?.fields;
  const dated = fields.find((field) => ['date', 'moment'].includes(declared?.[field]?.kind ?? ''));
  const value = dated === undefined ? undefined : record.fields[dated]?.value;
  if (typeof value === 'string') return value;
  const at = moment.safeParse(value);
  if (!at.success) return '';
  const { date, time, words } = at.data;
  if (date === undefined) return unknownTime(at.data);
  return [time === undefined ? date : `${date} ${formatTime(time)}`, words].filter(Boolean).join(', ');
}

/** Two lines of a card. */
const mostCharacters = 140;
