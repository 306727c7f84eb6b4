import { z } from 'zod';
import type { WorkbenchDeps } from '../../electron/deps.ts';
import { caseView, type RecordView } from '../../shared/api/cases.ts';
import { richText } from '../../shared/richtext/schema.ts';
import { type Figure, ratioFigure } from './figure.ts';
import type { BenchRegister } from './generate-register.ts';
import { alternate, type Side } from './measure.ts';
import { unlockForBench, type UnlockedBench } from './unlocked-bench.ts';

/** Saving one thing, in a large case against a small one and in a large register against a small one. */
export async function measureSaving(
  deps: WorkbenchDeps,
  registers: { readonly large: BenchRegister; readonly small: BenchRegister },
): Promise<Figure[]> {
  const bench = await unlockForBench(deps, registers.large);
  const few = await unlockForBench(deps, registers.small);
  const { large, small, cases } = registers.large;
  const figures: Figure[] = [];
  try {
    for (const [title, saver] of savers) {
      const sizes = { measured: await saver(bench, large), reference: await saver(bench, small) };
      figures.push(
        ratioFigure(`${title}, 300-page case against 2-page case`, await alternate(sizes, often), 1.2),
      );
    }
    for (const [title, saver] of savers) {
      const sizes = {
        measured: await saver(bench, small),
        reference: await saver(few, registers.small.small),
      };
      const against = `${cases} cases against ${registers.small.cases}`;
      figures.push(ratioFigure(`${title}, ${against}`, await alternate(sizes, often), 1.2));
    }
  } finally {
    bench.close();
    few.close();
  }
  return figures;
}

const often = { repetitions: 151, warmups: 30 };

type Saver = (bench: UnlockedBench, caseId: string) => Promise<Side>;

/** A field of the list has the case's row in the register made anew, from the parts that the row is made of. */
const savers: readonly (readonly [title: string, saver: Saver])[] = [
  ['one paragraph saved', savesParagraph],
  [
    'one field saved',
    (bench, caseId) => savesField(bench, caseId, { part: 'analysis', field: 'canRecurReasons' }),
  ],
  [
    'one field of the list saved',
    (bench, caseId) => savesField(bench, caseId, { part: 'registration', field: 'heading' }),
  ],
];

async function savesField(
  bench: UnlockedBench,
  caseId: string,
  { part, field }: { readonly part: string; readonly field: string },
): Promise<Side> {
  const record = await recordOf(bench, caseId, part);
  let revision = record.fields[field]?.revision ?? 0;
  return {
    async run() {
      const value = `Sparat för gång ${revision}, som en utredare skriver det.`;
      const saved = await bench.call('records.setField', { recordId: record.id, field, revision, value });
      revision = savedField.parse(saved).revision;
    },
  };
}

/** A paragraph in the middle of the case's longest text. */
async function savesParagraph(bench: UnlockedBench, caseId: string): Promise<Side> {
  const field = 'otherFindings';
  const record = await recordOf(bench, caseId, 'analysis');
  const blocks = richText.parse(record.fields[field]?.value).content.map((block) => block.attrs?.id ?? '');
  const middle = blocks.length >> 1;
  const [id = '', after = null] = [blocks[middle], blocks[middle - 1]];
  let revision = record.fields[field]?.blocks?.[id] ?? 0;
  return {
    async run() {
      const text = `Stycket är ändrat i version ${revision}. Nattvikarien saknade nyckel till lägenheten.`;
      const content = { type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] };
      const changes = [{ kind: 'put', id, revision, after, content }];
      const saved = await bench.call('records.saveBlocks', { recordId: record.id, field, changes });
      revision = savedBlocks.parse(saved).revisions[id] ?? 0;
    },
  };
}

const savedField = z.object({ revision: z.number() });
const savedBlocks = z.object({ revisions: z.record(z.string(), z.number()) });

async function recordOf(bench: UnlockedBench, caseId: string, part: string): Promise<RecordView> {
  const { records } = caseView.parse(await bench.call('cases.get', { caseId }));
  const record = records.find((each) => each.part === part);
  if (record === undefined) throw new Error(`the generated case has no ${part}`);
  return record;
}
