import { createCase } from '../../../electron/services/cases-create.ts';
import { fixDecision } from '../../../electron/services/cases-decide.ts';
import { getCase, getRecord, searchCases } from '../../../electron/services/cases-read.ts';
import { addRecord } from '../../../electron/services/records-add.ts';
import { removeRecord, restoreRecord } from '../../../electron/services/records-remove.ts';
import { setField } from '../../../electron/services/records-set-field.ts';
import { newBench } from './service-bench.ts';

/** A bench with one empty case of the made-up regime, and the moves tests make with it. */
export async function newCaseBench() {
  const bench = await newBench();
  const { id: caseId } = await bench.mutate('cases.create', createCase, { regime: 'fixture', values: {} });
  const view = () => bench.query('cases.get', getCase, { caseId });
  const sectionId = async (part: string): Promise<string> => {
    const record = (await view()).records.find((one) => one.part === part);
    if (!record) throw new Error(`no section ${part}`);
    return record.id;
  };
  const set = (recordId: string, field: string, value: unknown, revision = 0, correction?: string) =>
    bench.mutate('records.setField', setField, {
      recordId,
      field,
      value,
      revision,
      ...(correction === undefined ? {} : { correction }),
    });
  return {
    ...bench,
    caseId,
    view,
    sectionId,
    set,
    async add(part: string, values: Record<string, unknown> = {}, correction?: string) {
      const input = { caseId, part, values, ...(correction === undefined ? {} : { correction }) };
      return (await bench.mutate('records.add', addRecord, input)).record;
    },
    async field(recordId: string, name: string) {
      const { record } = await bench.query('cases.record', getRecord, { recordId });
      return new Map(Object.entries(record?.fields ?? {})).get(name);
    },
    async labels(part: string): Promise<string[]> {
      return (await view()).records.filter((one) => one.part === part).map((one) => one.label);
    },
    remove: (recordId: string, revision = 1, correction?: string) =>
      bench.mutate('records.remove', removeRecord, {
        recordId,
        revision,
        ...(correction === undefined ? {} : { correction }),
      }),
    restore: (recordId: string, correction?: string) =>
      bench.mutate('records.restore', restoreRecord, {
        recordId,
        ...(correction === undefined ? {} : { correction }),
      }),
    async hits(text: string) {
      return (await bench.query('cases.search', searchCases, { text })).hits;
    },
    /** Answers what stands in the decision's way and fixes it. */
    async decide(): Promise<void> {
      await set(await sectionId('registration'), 'heading', 'Ett fall');
      await set(await sectionId('analysis'), 'method', 'Samtal');
      await bench.mutate('cases.fixDecision', fixDecision, { caseId, overrides: [] });
    },
  };
}
export type CaseBench = Awaited<ReturnType<typeof newCaseBench>>;
