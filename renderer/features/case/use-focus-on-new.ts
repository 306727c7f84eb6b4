import { useLayoutEffect, useRef } from 'react';
import type { RecordView } from '../../../shared/api/cases.ts';
import { focusField } from '../../ui/fields/focus-field.ts';
import { fieldDomId } from './field-id.ts';

/** Puts the focus in the first field of a record just added, in the very drawing that first shows it. */
export function useFocusOnNew(field: string | undefined): (record: RecordView) => void {
  const waiting = useRef<RecordView | null>(null);
  const tryFocus = (record: RecordView): void => {
    const isThere = field === undefined || focusField(fieldDomId(record.part, record.label, field));
    waiting.current = isThere ? null : record;
  };
  useLayoutEffect(() => {
    if (waiting.current) tryFocus(waiting.current);
  });
  return tryFocus;
}
