import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../shared/api/cases.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import { call } from '../../client/api.ts';
import { keys } from '../../client/query-client.ts';
import type { OpenCase } from './case-context.ts';

/**
 * What a reviewer would ask. Rules run here on what the window holds, at every keystroke's save; the few that need the
 * names of the key table run in the workbench, when a step is opened and when a name has been saved.
 */
export function useFindings(
  open: Omit<OpenCase, 'findings' | 'user' | 'goTo'>,
  stepId: string,
): readonly Finding[] {
  const { view, regime, facts, today, settings } = open;
  const named = regime.codesFromNames ?? [];
  const asked = useQuery({
    queryKey: [...keys.case(view.id), 'named-findings', stepId, namesStamp(view)],
    queryFn: () => call('cases.check', { caseId: view.id }),
    enabled: named.length > 0,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  const own = regime.findings(facts, { today, settings }).filter(({ code }) => !named.includes(code));
  return [...own, ...(asked.data?.findings ?? []).filter(({ code }) => named.includes(code))];
}

/** Which version each kept name and number has. */
function namesStamp(view: CaseView): string {
  return view.records
    .flatMap(({ id, fields }) => Object.entries(fields).map(([name, field]) => ({ id, name, field })))
    .filter(({ field }) => field.kept === true)
    .map(({ id, name, field }) => `${id}.${name}.${field.revision}`)
    .join(' ');
}
