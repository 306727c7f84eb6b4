import { useEffect } from 'react';
import { parseFieldPath } from '../../../shared/domain/field-path.ts';
import { focusField } from '../../ui/fields/focus-field.ts';
import { fieldDomId, recordDomId } from './field-id.ts';

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

/** Shows the card of a record that a room keeps out of the page. Answers whether it did. */
export type Revealer = (place: { readonly part: string; readonly label: string }) => boolean;
const revealers = new Set<Revealer>();

/** A room that draws only some of its records, a graph or a filtered list, brings the one that is asked for. */
export function useRevealer(reveal: Revealer): void {
  useEffect(() => {
    revealers.add(reveal);
    return () => void revealers.delete(reveal);
  }, [reveal]);
}

/** Puts the focus in a field of the page, or as near it as there is anything to focus, bringing forth what is out of sight. */
export function focusOn(path: string): void {
  const { part, label, field } = parseFieldPath(path);
  if (field !== null && focusField(fieldDomId(part, label, field))) return;
  const places = label === '' ? [`part-${part}`] : [recordDomId(label, false), recordDomId(label, true)];
  const cards = places.map((id) => document.getElementById(id)).filter((card) => card !== null);
  if (cards.length === 0 && [...revealers].some((reveal) => reveal({ part, label }))) {
    requestAnimationFrame(() => focusOn(path));
    return;
  }
  if (field !== null && cards.some(unfold)) {
    requestAnimationFrame(() => focusOn(path));
    return;
  }
  const [place] = cards;
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('button, input, textarea')?.focus({ preventScroll: true });
}

/** Unfolds the card, or what is folded in it. Returns whether anything was folded. */
function unfold(card: HTMLElement): boolean {
  const folded = card.querySelector<HTMLElement>(
    '.case-record-fold[aria-expanded="false"], .case-more .ui-disclosure-button[aria-expanded="false"]',
  );
  folded?.click();
  return folded !== null;
}
