/** The DOM id of a field's control, so that a finding, a search hit or an undo can put the focus in it. */
export const fieldDomId = (part: string, label: string, field: string): string =>
  `f-${part}-${label}-${field}`;

/** The DOM id of a record's card. A record may have a second card on the page, where only some of its fields are filled in. */
export const recordDomId = (label: string, isKept: boolean): string => `${isKept ? 'k' : 'r'}-${label}`;
