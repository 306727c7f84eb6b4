import type { Input, Output } from '../../shared/api/contract.ts';
import type { CaseRow } from '../../shared/api/cases.ts';
import { assembleFacts } from '../../shared/domain/facts.ts';
import type { Regime } from '../../shared/regimes/regime.ts';
import { regimes } from '../../shared/regimes/registry.ts';
import {
  casesDueBy,
  casesWithoutDiaryNumber,
  countOpenCases,
  newReports,
} from '../repositories/open-cases.ts';
import { loadSummaryContent, storedRecords } from './case-content.ts';
import { ruleContext } from './case-findings.ts';
import type { QueryContext } from './context.ts';

type Row = Output<'today.list'>['rows'][number];

/** Days ahead that Idag looks, and rows of one kind it shows. */
const daysAhead = 21;
const rowsPerKind = 100;

/** What needs work today: dates passed or near, new reports, and cases still without a diary number. */
export async function listToday(
  ctx: QueryContext,
  _input: Input<'today.list'>,
): Promise<Output<'today.list'>> {
  const due = await casesDueBy(ctx.db, { date: daysAfter(ctx.today, daysAhead), limit: rowsPerKind });
  const fields = await deadlineFields(ctx, due);
  const dueRows = due.map((row): Row => {
    const kind = kindOfDue(row, ctx.today);
    const field = fields.get(row.id) ?? null;
    return { kind, case: row, deadlineKind: row.nextDateKind, date: row.nextDate, field };
  });
  const arrived = (await newReports(ctx.db, rowsPerKind)).map((row): Row => ({
    kind: 'new-report',
    case: row,
    deadlineKind: null,
    date: row.receivedOn,
    field: null,
  }));
  const numberless = (await casesWithoutDiaryNumber(ctx.db, rowsPerKind)).map((row): Row => ({
    kind: 'no-diary-number',
    case: row,
    deadlineKind: null,
    date: null,
    field: diaryField,
  }));
  const openCases = await countOpenCases(ctx.db);
  return { today: ctx.today, rows: [...dueRows, ...arrived, ...numberless], openCases };
}

/** Where every regime keeps the number of the diary: `registration.diaryNumber` is what its summary shows. */
const diaryField = 'registration.diaryNumber';

function kindOfDue(row: CaseRow, today: string): Row['kind'] {
  if (row.nextDate !== null && row.nextDate < today) return 'overdue';
  return row.stage === 'uppfoljning' ? 'follow-up' : 'due-soon';
}

/** The field behind each case's next date, from the parts that the date was made of, read for all cases at once. */
async function deadlineFields(ctx: QueryContext, rows: readonly CaseRow[]): Promise<Map<string, string>> {
  const fields = new Map<string, string>();
  const context = await ruleContext(ctx);
  for (const [regimeId, cases] of Map.groupBy(rows, (row) => row.regime)) {
    const regime = regimes.get(regimeId);
    if (!regime) continue;
    const factsByCase = await summaryFacts(ctx, regime, cases);
    for (const row of cases) {
      const facts = factsByCase.get(row.id);
      const deadline = facts
        ? regime
            .deadlines(facts, context)
            .find((one) => one.kind === row.nextDateKind && one.date === row.nextDate && one.metOn === null)
        : undefined;
      if (deadline) fields.set(row.id, deadline.field);
    }
  }
  return fields;
}

async function summaryFacts(ctx: QueryContext, regime: Regime, cases: readonly CaseRow[]) {
  const scope = { caseIds: cases.map((row) => row.id), parts: regime.summaryParts };
  const content = await loadSummaryContent(ctx.db, scope);
  const caseOf = new Map(content.records.map((record) => [record.id, record.caseId]));
  const byCase = Map.groupBy(storedRecords(regime.parts, content), (record) => caseOf.get(record.id) ?? '');
  return new Map([...byCase].map(([caseId, records]) => [caseId, assembleFacts(regime.parts, records)]));
}

function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
