import type { CaseView, FieldView, RecordView } from '../../shared/api/cases.ts';
import { keys, queryClient } from './query-client.ts';

/** The window's own view of an open case, changed in place after its own saves so that nothing is fetched twice. */
export const caseView = (caseId: string): CaseView | undefined => queryClient.getQueryData(keys.case(caseId));

const ownChanges = new Map<string, number>();

/** How many times this window has put a change of its own into its view of a case. */
export const ownChangesOf = (caseId: string): number => ownChanges.get(caseId) ?? 0;

export function recordOf(caseId: string, recordId: string): RecordView | undefined {
  return caseView(caseId)?.records.find((record) => record.id === recordId);
}

export function putField(caseId: string, recordId: string, field: string, view: FieldView): void {
  changeRecord(caseId, recordId, (record) => ({ ...record, fields: { ...record.fields, [field]: view } }));
}

export function putRecord(caseId: string, record: RecordView): void {
  change(caseId, (view) => {
    const others = view.records.filter((each) => each.id !== record.id);
    return { ...view, records: [...others, record].toSorted((a, b) => a.position - b.position) };
  });
}

/** Takes a record out of the view, and every link to it with it, as the register does. */
export function dropRecord(caseId: string, recordId: string): void {
  change(caseId, (view) => ({
    ...view,
    records: view.records
      .filter((record) => record.id !== recordId)
      .map((record) => withoutLinksTo(record, recordId)),
  }));
}

function withoutLinksTo(record: RecordView, recordId: string): RecordView {
  const fields = Object.entries(record.fields).map(([name, field]) => {
    const value: unknown = field.value;
    const isLinked = Array.isArray(value) && value.includes(recordId);
    return [name, isLinked ? { ...field, value: value.filter((id) => id !== recordId) } : field] as const;
  });
  return { ...record, fields: Object.fromEntries(fields) };
}

function changeRecord(caseId: string, recordId: string, work: (record: RecordView) => RecordView): void {
  change(caseId, (view) => ({
    ...view,
    records: view.records.map((record) => (record.id === recordId ? work(record) : record)),
  }));
}

function change(caseId: string, work: (view: CaseView) => CaseView): void {
  ownChanges.set(caseId, ownChangesOf(caseId) + 1);
  queryClient.setQueryData<CaseView>(keys.case(caseId), (view) => (view ? work(view) : view));
}

/**
 * Asks for the case again where a change reaches further than the record it was made in: a record that comes back brings the
 * links of others to it, and a move may give others new places.
 */
export async function fetchLinksAnew(caseId: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: keys.case(caseId), exact: true });
}
