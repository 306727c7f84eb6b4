import type { CaseRow } from '../../../../shared/api/cases.ts';
import type { Command } from './command.ts';

const pageSize = 500;

/** `{ cases, total }`: every case of the register, by internal reference as it was created. */
export const listCases: Command = async ({ session }) => {
  const cases: CaseRow[] = [];
  for (let offset = 0; ; offset += pageSize) {
    const page = await session.call('cases.list', {
      order: 'received',
      descending: false,
      offset,
      limit: pageSize,
    });
    cases.push(...page.rows);
    if (page.rows.length < pageSize) return { cases, total: page.total };
  }
};
