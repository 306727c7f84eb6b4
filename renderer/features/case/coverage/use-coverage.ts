import { useMemo, useSyncExternalStore } from 'react';
import { actions, followUps } from '../../../../shared/domain/actions.ts';
import { coverageOf, type Coverage } from '../../../../shared/domain/coverage.ts';
import { drafts } from '../../../client/autosave.ts';
import { useOpenCase } from '../case-context.ts';
import { factsOf, graphOf } from '../facts-of.ts';
import { linkedCauses } from './link-action.ts';

/** The map of the open case, with links just pressed that are still on their way to the register. */
export function useCoverage(): Coverage {
  const open = useOpenCase();
  const { regime, facts } = open;
  const caseId = open.view.id;
  const known = useMemo(() => factsOf({ regime, facts }, 'actions', actions), [regime, facts]);
  // A text, so that a draft of anything else draws nothing anew.
  const links = useSyncExternalStore(drafts.subscribe, () =>
    known.map(({ id }) => linkedCauses({ caseId, recordId: id }).join(' ')).join('\n'),
  );
  return useMemo(() => {
    const rows = links.split('\n');
    const linked = known.map((action, index) => ({
      ...action,
      causes: (rows[index] ?? '').split(' ').filter((id) => id !== ''),
    }));
    const from = { regime, facts };
    return coverageOf(graphOf(from), linked, factsOf(from, 'followUps', followUps));
  }, [regime, facts, known, links]);
}
