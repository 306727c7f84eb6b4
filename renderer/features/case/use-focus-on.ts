import { useEffect } from 'react';
import { parseFieldPath } from '../../../shared/domain/field-path.ts';
import { focusField } from '../../ui/fields/focus-field.ts';
import { fieldDomId } from './field-id.ts';

/**
 * Puts the focus where a finding, a search hit or a row of Idag points. A field folded away under "Mer" is unfolded
 * first; a part or record as a whole gets its heading or card.
 */
export function useFocusOn(path: string | null): void {
  useEffect(() => {
    if (path === null) return;
    const frame = requestAnimationFrame(() => focusOn(path));
    return () => cancelAnimationFrame(frame);
  }, [path]);
}

/** Puts the focus in a field that is in the page, or as near it as there is anything to focus. */
export function focusOn(path: string): void {
  const { part, label, field } = parseFieldPath(path);
  if (field !== null && (focusField(fieldDomId(part, label, field)) || unfold(label, part, field))) return;
  const place = document.getElementById(label === '' ? `part-${part}` : `r-${label}`);
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('button, input, textarea')?.focus({ preventScroll: true });
}

function unfold(label: string, part: string, field: string): boolean {
  const card = document.getElementById(`r-${label}`);
  const fold = card?.querySelector<HTMLElement>('.case-more [aria-expanded="false"]:not(.ui-field-head *)');
  if (!fold) return false;
  fold.click();
  requestAnimationFrame(() => focusField(fieldDomId(part, label, field)));
  return true;
}
