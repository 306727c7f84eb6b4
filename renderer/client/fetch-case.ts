import type { CaseView } from '../../shared/api/cases.ts';
import { call } from './api.ts';
import { flushAll } from './autosave.ts';
import { ownChangesOf } from './case-cache.ts';

/**
 * The case as the register has it, never behind what this window saves: what is typed is saved first, and a view that was
 * overtaken by a save on its way here is asked for again. An older revision in the window would make the user's own next
 * save look like somebody else's.
 */
export async function fetchCase(caseId: string): Promise<CaseView> {
  await flushAll();
  const before = ownChangesOf(caseId);
  const view = await call('cases.get', { caseId });
  return ownChangesOf(caseId) === before ? view : fetchCase(caseId);
}
