import { saveIn } from '../../../client/autosave.ts';
import { asOneStep } from '../../../client/undo.ts';
import { idsNow } from '../../../client/value-now.ts';

interface ActionAddress {
  readonly caseId: string;
  readonly recordId: string;
}

/** Ids of the causes an action answers: as the user has left it, also before it is saved. */
export const linkedCauses = (action: ActionAddress): readonly string[] =>
  idsNow({ ...action, field: 'causes' });

/** Links an action to a cause, or takes the link away. Each press is a step of undo. */
export async function toggleLink(action: ActionAddress, causeId: string): Promise<void> {
  await asOneStep(action.caseId, async (act) => {
    const linked = linkedCauses(action);
    const next = linked.includes(causeId) ? linked.filter((id) => id !== causeId) : [...linked, causeId];
    await saveIn(act, { ...action, field: 'causes' }, next.length === 0 ? undefined : next);
  });
}
