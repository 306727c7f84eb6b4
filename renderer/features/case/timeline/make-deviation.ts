import type { RecordView } from '../../../../shared/api/cases.ts';
import { listOf } from '../../../../shared/text/numbers.ts';
import { idsIn, textIn } from '../../../client/record-values.ts';
import { addRecord } from '../../../client/records.ts';
import { authorOf, type OpenCase } from '../case-context.ts';
import { trayOf } from './source-tray.ts';

/** A deviation that says what the two lanes of an event say, with the norm by name and where it is written. */
export async function makeDeviation(open: OpenCase, event: RecordView): Promise<RecordView> {
  const [text, should] = [textIn(event, 'text'), textIn(event, 'should')];
  const normSource = idsIn(event, 'shouldSource');
  const norm = normNamed(open.view.records, normSource);
  return addRecord(open.view.id, 'deviations', {
    ...open.regime.firstValues(open.facts, authorOf(open), 'deviations'),
    ...(text === '' ? {} : { text }),
    ...(should === '' ? {} : { should }),
    ...(norm === '' ? {} : { norm }),
    ...(normSource.length === 0 ? {} : { normSource: [...normSource] }),
    events: [event.id],
  });
}

/**
 * The norms by name, of the sources that are one: a document by its title, a card of a document by where it is taken from.
 * Somebody who has told what should have happened is a source, and no norm.
 */
export function normNamed(records: readonly RecordView[], ids: readonly string[]): string {
  const documents = new Map(
    records
      .filter(({ part }) => part === 'attachments')
      .map((record) => [record.id, textIn(record, 'title')]),
  );
  const cards = new Map(
    trayOf(records).map(({ record, use }) => {
      const isNorm = use === 'norm' || record.fields['kind']?.value === 'dokument';
      const [attached = ''] = idsIn(record, 'attachment');
      const from = textIn(record, 'from') || (documents.get(attached) ?? '');
      return [record.id, isNorm ? from : ''];
    }),
  );
  const names = ids.map((id) => documents.get(id) ?? cards.get(id) ?? '').filter((name) => name !== '');
  return listOf([...new Set(names)]).slice(0, mostOfNorm);
}

/** What a short field holds. */
const mostOfNorm = 300;
