import { draftKey, drafts, edit, flush } from '../../../client/autosave.ts';
import { recordOf } from '../../../client/case-cache.ts';
import { asOneStep } from '../../../client/undo.ts';

interface ActionAddress {
  readonly caseId: string;
  readonly recordId: string;
}

/** Ids of the causes an action answers: as the user has left it, also before it is saved. */
export function linkedCauses(action: ActionAddress): readonly string[] {
  const address = { ...action, field: 'causes' };
  const draft = drafts.get(draftKey(address));
  const value: unknown = draft
    ? draft.value
    : recordOf(action.caseId, action.recordId)?.fields['causes']?.value;
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}

/** Links an action to a cause, or takes the link away. Each press is a step of undo. */
export async function toggleLink(action: ActionAddress, causeId: string): Promise<void> {
  const address = { ...action, field: 'causes' };
  const linked = linkedCauses(action);
  const next = linked.includes(causeId) ? linked.filter((id) => id !== causeId) : [...linked, causeId];
  await asOneStep(action.caseId, async () => {
    edit(address, next.length === 0 ? undefined : next, 0);
    await flush(address);
  });
}
