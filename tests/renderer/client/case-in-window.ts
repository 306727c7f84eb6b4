import { keys, queryClient } from '../../../renderer/client/query-client.ts';
import type { CaseView, RecordView } from '../../../shared/api/cases.ts';

/** The window has the undecided lex Sarah case `c` open with these records. Clear `queryClient` afterwards. */
export function holdCase(records: readonly RecordView[]): void {
  const view: CaseView = {
    id: 'c',
    regime: 'lex-sarah',
    internalReference: '2026-001',
    createdAt: '2026-11-20T08:00:00.000Z',
    decidedAt: null,
    records: [...records],
  };
  queryClient.setQueryData(keys.case(view.id), view);
}
