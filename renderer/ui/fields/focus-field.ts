const focusable =
  'input:not([type="hidden"]), textarea, select, button, [contenteditable="true"], [tabindex="0"]';

/**
 * Moves focus to the field whose `id` was given to a field component, and brings it into view. For a group of controls
 * the chosen or first one gets focus. Returns false when there is no such field in the page.
 */
export function focusField(id: string): boolean {
  const place = document.getElementById(id);
  if (place === null) return false;
  const inside = [...place.querySelectorAll<HTMLElement>(focusable)].filter(isControl);
  const chosen = inside.find((one) => one instanceof HTMLInputElement && one.checked);
  const target = place.matches(focusable) ? place : (chosen ?? inside[0] ?? place);
  target.focus({ preventScroll: true });
  place.scrollIntoView?.({ block: 'center' });
  return true;
}

/** The help and eye buttons beside the label come first in the page but are not what one jumps to. */
function isControl(element: HTMLElement): boolean {
  return element.closest('.ui-field-head') === null;
}
