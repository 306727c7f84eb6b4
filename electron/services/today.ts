import type { CaseRow } from '../../shared/api/cases.ts';
import type { Input, Output } from '../../shared/api/contract.ts';
import {
  casesHandedOver,
  casesWithoutDiaryNumber,
  countOpenCases,
  newReports,
} from '../repositories/open-cases.ts';
import type { QueryContext } from './context.ts';
import { casesDue, type CaseDue } from './today-due.ts';

type Row = Output<'today.list'>['rows'][number];

/** Rows of one kind that Idag shows. */
const rowsPerKind = 100;

/** What needs work today: dates passed or near, new reports, and cases still without a diary number. */
export async function listToday(
  ctx: QueryContext,
  _input: Input<'today.list'>,
): Promise<Output<'today.list'>> {
  const due = (await casesDue(ctx, rowsPerKind)).map((each) => rowOfDue(each, ctx.today));
  const arrived = (await newReports(ctx.db, rowsPerKind)).map((row) => ({
    ...undated('new-report', row),
    date: row.receivedOn,
  }));
  const numberless = (await casesWithoutDiaryNumber(ctx.db, rowsPerKind)).map((row) => ({
    ...undated('no-diary-number', row),
    field: diaryField,
  }));
  const handedOver = (await casesHandedOver(ctx.db, rowsPerKind)).map((row) => ({
    ...undated('to-close', row),
    field: closedField,
  }));
  const openCases = await countOpenCases(ctx.db);
  return { today: ctx.today, rows: [...due, ...arrived, ...handedOver, ...numberless], openCases };
}

/** Where every regime keeps the number of the diary: `registration.diaryNumber` is what its summary shows. */
const diaryField = 'registration.diaryNumber';
/** And the day it was closed. */
const closedField = 'closing.closedOn';

function undated(kind: Row['kind'], row: CaseRow): Row {
  return { kind, case: row, deadlineKind: null, date: null, basis: null, workingDay: null, field: null };
}

function rowOfDue({ row, deadline }: CaseDue, today: string): Row {
  const { kind, date, basis, workingDay, field } = deadline;
  return { kind: kindOfDue(row, date, today), case: row, deadlineKind: kind, date, basis, workingDay, field };
}

function kindOfDue(row: CaseRow, date: string, today: string): Row['kind'] {
  if (date < today) return 'overdue';
  return row.stage === 'uppfoljning' ? 'follow-up' : 'due-soon';
}
