import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { shellText } from '../../shared/text/rooms/shell.ts';
import { factsOfView, regimeOf } from '../client/facts.ts';
import { fetchCase } from '../client/fetch-case.ts';
import { keys } from '../client/query-client.ts';
import type { Command } from '../ui/overlays/command.ts';

/** The steps of the case whose room is open, as its track shows them. */
export function useStepCommands(): readonly Command[] {
  const navigate = useNavigate();
  const { caseId = '' } = useParams({ strict: false });
  // The case room keeps it fresh; here it is only read.
  const view = useQuery({
    queryKey: keys.case(caseId),
    queryFn: () => fetchCase(caseId),
    enabled: false,
  }).data;
  if (!view) return [];
  const regime = regimeOf(view);
  const facts = factsOfView(view);
  return regime.steps
    .filter((step) => step.isShown?.(facts) ?? true)
    .map(({ id }) => ({
      id: `step-${id}`,
      label: regime.text.steps[id]?.title ?? id,
      group: shellText.groups.steps,
      icon: ListChecks,
      onRun: () => void navigate({ to: '/arende/$caseId/$stepId', params: { caseId, stepId: id } }),
    }));
}
