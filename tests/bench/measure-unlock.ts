import type { Database } from 'better-sqlite3';
import type { WorkbenchDeps } from '../../electron/deps.ts';
import { listCases } from '../../electron/services/cases-read.ts';
import { openBare } from './bare-register.ts';
import { type Figure, ratioFigure } from './figure.ts';
import { firstPage } from './first-page.ts';
import type { BenchRegister } from './generate-register.ts';
import { alternate } from './measure.ts';
import { statementsOf, unlockForBench, type UnlockedBench } from './unlocked-bench.ts';

/** From the raw key to the first page of the register, against the bare driver with the same pragmas and statements. */
export async function measureUnlock(deps: WorkbenchDeps, register: BenchRegister): Promise<Figure[]> {
  const opened = await unlockForBench(deps, register);
  const statements = await statementsOf(deps, opened, (context) => listCases(context, firstPage));
  opened.close();
  let bench: UnlockedBench | undefined;
  let db: Database | undefined;
  const samples = await alternate(
    {
      measured: {
        async run() {
          bench = await unlockForBench(deps, register);
          await bench.call('cases.list', firstPage);
        },
        after: () => bench?.close(),
      },
      reference: {
        run() {
          db = openBare(register.path, register.key);
          for (const { sql, values } of statements) db.prepare(sql).all(...values);
        },
        after: () => db?.close(),
      },
    },
    { repetitions: 151, warmups: 40 },
  );
  return [ratioFigure('raw key to first list page', samples, 1.5)];
}
