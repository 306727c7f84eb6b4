import type { CaseRow } from '../../shared/api/cases.ts';
import { addDays } from '../../shared/domain/calendar-dates.ts';
import type { Deadline } from '../../shared/regimes/regime.ts';
import { regimes } from '../../shared/regimes/registry.ts';
import { casesAwaitingDecision, casesDueBy } from '../repositories/open-cases.ts';
import { factsByCase } from './case-content.ts';
import { ruleContext } from './case-findings.ts';
import type { QueryContext } from './context.ts';

/** An open case and one of its clocks that has not stopped. */
export interface CaseDue {
  readonly row: CaseRow;
  readonly deadline: Deadline;
}

/** Days ahead that Idag looks. */
const daysAhead = 21;

/**
 * Clocks of open cases that run out within three weeks, or have, earliest first. The register's own column holds the next
 * date of each case, and what comes after it needs no other case to be read; a local target counted from the settings is
 * found through the day the report came.
 */
export async function casesDue(ctx: QueryContext, limit: number): Promise<readonly CaseDue[]> {
  const horizon = addDays(ctx.today, daysAhead);
  const context = await ruleContext(ctx);
  const dated = await casesDueBy(ctx.db, { date: horizon, limit });
  const targetDays = context.settings.investigationTargetDays;
  const waiting =
    targetDays === undefined
      ? []
      : await casesAwaitingDecision(ctx.db, { receivedBy: addDays(horizon, -targetDays), limit });
  const cases = [...new Map([...dated, ...waiting].map((row) => [row.id, row])).values()];
  const due: CaseDue[] = [];
  for (const [regimeId, rows] of Map.groupBy(cases, (row) => row.regime)) {
    const regime = regimes.get(regimeId);
    if (!regime) continue;
    const scope = { caseIds: rows.map((row) => row.id), parts: regime.summaryParts };
    const facts = await factsByCase(ctx.db, regime, scope);
    for (const row of rows) {
      const known = facts.get(row.id);
      const shown = known ? toShow(regime.deadlines(known, context)) : [];
      due.push(...shown.filter(({ date }) => date <= horizon).map((deadline) => ({ row, deadline })));
    }
  }
  return due.sort((a, b) => (a.deadline.date < b.deadline.date ? -1 : 1)).slice(0, limit);
}

/** A case's next date, and beside it every one that the law or an authority has set: a plan of the case's own hides none. */
function toShow(deadlines: readonly Deadline[]): readonly Deadline[] {
  const running = deadlines.filter(({ metOn }) => metOn === null);
  return running.filter(({ basis }, index) => index === 0 || basis === 'statutory' || basis === 'authority');
}
