import { draftKey, drafts, type FieldAddress } from './autosave.ts';
import { recordOf } from './case-cache.ts';
import { linkIds } from '../../shared/domain/link-ids.ts';

/** What stands in a field in this window at this very moment: as the user has left it, saved or on its way. */
export function valueNow(address: FieldAddress): unknown {
  const draft = drafts.get(draftKey(address));
  return draft ? draft.value : recordOf(address.caseId, address.recordId)?.fields[address.field]?.value;
}

/** The ids in a link field at this very moment. */
export function idsNow(address: FieldAddress): readonly string[] {
  return linkIds(valueNow(address));
}
