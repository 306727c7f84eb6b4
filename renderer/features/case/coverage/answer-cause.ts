import type { BankEntry } from '../../../../shared/domain/action-bank.ts';
import { actionValuesOf } from '../../../../shared/domain/action-bank.ts';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { addRecord } from '../../../client/records.ts';
import { authorOf, type OpenCase } from '../case-context.ts';

/** Adds an action that answers a cause: empty, or with what an entry of the bank says. */
export function addAnswer(open: OpenCase, causeId: string, entry: BankEntry | null): Promise<RecordView> {
  return addRecord(open.view.id, 'actions', {
    ...open.regime.firstValues(open.facts, authorOf(open), 'actions'),
    ...(entry ? actionValuesOf(entry) : {}),
    causes: [causeId],
  });
}
