import type { Database } from 'better-sqlite3';
import type { Input } from '../../shared/api/contract.ts';
import type { WorkbenchDeps } from '../../electron/deps.ts';
import { listCases, searchCases } from '../../electron/services/cases-read.ts';
import type { QueryContext } from '../../electron/services/context.ts';
import { openBare } from './bare-register.ts';
import { type Figure, ratioFigure } from './figure.ts';
import { firstPage } from './first-page.ts';
import type { BenchRegister } from './generate-register.ts';
import { alternate } from './measure.ts';
import { statementsOf, unlockForBench, type UnlockedBench } from './unlocked-bench.ts';

/** List pages and searches through dispatch, against the same statements prepared once by the bare driver. */
export async function measureReading(deps: WorkbenchDeps, register: BenchRegister): Promise<Figure[]> {
  const bench = await unlockForBench(deps, register);
  const bare = openBare(register.path, register.key);
  const figures: Figure[] = [];
  try {
    for (const asked of questions) figures.push(await measureQuestion(deps, { bench, bare }, asked));
  } finally {
    bare.close();
    bench.close();
  }
  return figures;
}

interface Question {
  readonly title: string;
  readonly procedure: string;
  readonly input: unknown;
  readonly ask: (context: QueryContext) => Promise<unknown>;
}

const questions: readonly Question[] = [
  list('list page, open cases, newest first', firstPage),
  list('list page, all cases by heading, tenth page', {
    ...firstPage,
    order: 'heading',
    descending: false,
    offset: 500,
    open: undefined,
  }),
  search('search, a word of most cases', 'tillsyn'),
  search('search, two words', 'nattvikarien nyckel'),
  search('search, a diary number', '1234'),
];

function list(
  title: string,
  { open, ...rest }: Omit<Input<'cases.list'>, 'open'> & { open?: boolean | undefined },
): Question {
  const input = open === undefined ? rest : { ...rest, open };
  return { title, procedure: 'cases.list', input, ask: (context) => listCases(context, input) };
}

function search(title: string, text: string): Question {
  const input = { text, limit: 50 };
  return { title, procedure: 'cases.search', input, ask: (context) => searchCases(context, input) };
}

async function measureQuestion(
  deps: WorkbenchDeps,
  { bench, bare }: { readonly bench: UnlockedBench; readonly bare: Database },
  { title, procedure, input, ask }: Question,
): Promise<Figure> {
  const sent = await statementsOf(deps, bench, ask);
  const prepared = sent.map(({ sql, values }) => ({ statement: bare.prepare(sql), values }));
  const samples = await alternate(
    {
      measured: { run: () => bench.call(procedure, input) },
      reference: {
        run() {
          for (const { statement, values } of prepared) statement.all(...values);
        },
      },
    },
    { repetitions: 301, warmups: 100 },
  );
  return ratioFigure(title, samples, 2, `${sent.length} statements`);
}
