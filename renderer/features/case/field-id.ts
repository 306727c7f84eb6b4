/** The DOM id of a field's control, so that a finding, a search hit or an undo can put the focus in it. */
export const fieldDomId = (part: string, label: string, field: string): string =>
  `f-${part}-${label}-${field}`;
