import { useQuery } from '@tanstack/react-query';
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { PassedBy } from '../../../../shared/domain/passed-findings.ts';
import { call } from '../../../client/api.ts';
import { flushAll } from '../../../client/autosave.ts';
import { keys, queryClient } from '../../../client/query-client.ts';
import { noteSaved } from '../../../client/save-stamp.ts';
import { noteReasonSent } from '../../../client/unsent-reasons.ts';

/** What has been passed by in the case, whether it would be asked now or not. */
export function usePasses(caseId: string): readonly PassedBy[] {
  const { data } = useQuery({
    queryKey: keys.passed(caseId),
    queryFn: () => call('findings.passed', { caseId }),
  });
  return data?.passed ?? [];
}

/** Passes a finding by. What is being typed is saved first: the register asks what it holds itself. */
export async function passFinding(caseId: string, finding: Finding, reason: string): Promise<void> {
  await flushAll();
  await call('findings.pass', { caseId, ...whichOf(finding), reason });
  noteReasonSent(caseId, finding, reason);
  await passesChanged(caseId);
}

export async function takeUpFinding(caseId: string, finding: Finding): Promise<void> {
  await call('findings.takeUp', { caseId, ...whichOf(finding) });
  await passesChanged(caseId);
}

const whichOf = ({ code, field, values }: Finding) => ({ code, field, values: { ...values } });

async function passesChanged(caseId: string): Promise<void> {
  noteSaved();
  await queryClient.invalidateQueries({ queryKey: keys.passed(caseId) });
}
