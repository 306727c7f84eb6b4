import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { RecordView } from '../../shared/api/cases.ts';
import { recordOf } from './case-cache.ts';
import { draftKey, drafts, edit, flush, hold, resolveConflict } from './autosave.ts';
import type { TypedTexts } from '../ui/fields/typed-texts.ts';
import type { DraftState } from './drafts.ts';
import { typedTextsOf } from './typed-drafts.ts';

/** A field as its room draws it: what the user has typed if it is not saved yet, else what the register holds. */
export interface FieldHandle {
  readonly caseId: string;
  readonly value: unknown;
  readonly state: DraftState | null;
  readonly change: (value: unknown) => void;
  /** Choices are whole at once: they are saved without a pause. */
  readonly changeNow: (value: unknown) => void;
  /** A value that can be saved once only: it stands unsaved until `leave`. */
  readonly hold: (value: unknown) => void;
  readonly leave: () => void;
  readonly resolve: (keep: 'mine' | 'stored') => void;
  /** What stands in the field's boxes and cannot be read. */
  readonly typed: TypedTexts;
}

export function useField(caseId: string, record: RecordView, field: string): FieldHandle {
  const recordId = record.id;
  const draft = useSyncExternalStore(drafts.subscribe, () =>
    drafts.get(draftKey({ caseId, recordId, field })),
  );
  const change = useCallback(
    (value: unknown) => edit({ caseId, recordId, field }, value),
    [caseId, recordId, field],
  );
  const changeNow = useCallback(
    (value: unknown) => edit({ caseId, recordId, field }, value, 0),
    [caseId, recordId, field],
  );
  const keep = useCallback(
    (value: unknown) => hold({ caseId, recordId, field }, value),
    [caseId, recordId, field],
  );
  const leave = useCallback(() => void flush({ caseId, recordId, field }), [caseId, recordId, field]);
  const resolve = useCallback(
    (keep: 'mine' | 'stored') => resolveConflict({ caseId, recordId, field }, keep),
    [caseId, recordId, field],
  );
  const typed = useMemo(() => typedTextsOf({ caseId, recordId, field }), [caseId, recordId, field]);
  // The room hands down a saved value a moment after its draft is gone. Drawn from the room's older record meanwhile, a text
  // box would show what it held before for that moment, and put the caret last.
  const stored = (recordOf(caseId, recordId) ?? record).fields[field]?.value ?? undefined;
  return {
    caseId,
    value: draft ? draft.value : stored,
    state: draft?.state ?? null,
    change,
    changeNow,
    hold: keep,
    leave,
    resolve,
    typed,
  };
}
