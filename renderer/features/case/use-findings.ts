import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Finding } from '../../../shared/domain/finding.ts';
import { call } from '../../client/api.ts';
import { keys } from '../../client/query-client.ts';
import type { OpenCase } from './case-context.ts';

/**
 * What a reviewer would ask. Rules run here on what the window holds, at every keystroke's save; the few that need the
 * names of the key table run in the workbench, when a step is opened and when a name has been saved.
 */
export function useFindings(
  open: Omit<OpenCase, 'findings' | 'passed' | 'user' | 'goTo'>,
  stepId: string,
): readonly Finding[] {
  const { view, regime, facts, today, settings } = open;
  const named = regime.codesFromNames ?? [];
  const asked = useQuery({
    queryKey: [...keys.case(view.id), 'named-findings', stepId, namesStamp(open)],
    queryFn: () => call('cases.check', { caseId: view.id }),
    enabled: named.length > 0,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  const own = regime.findings(facts, { today, settings }).filter(({ code }) => !named.includes(code));
  return [...own, ...(asked.data?.findings ?? []).filter(({ code }) => named.includes(code))];
}

/** Which version each name and number of the key table has. */
function namesStamp({ view, regime }: Pick<OpenCase, 'view' | 'regime'>): string {
  return view.records
    .flatMap(({ id, part, fields }) =>
      Object.entries(fields)
        .filter(([name]) => regime.parts[part]?.fields[name]?.kind === 'identity')
        .map(([name, { revision }]) => `${id}.${name}.${revision}`),
    )
    .join(' ');
}
