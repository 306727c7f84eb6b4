/** What a cause's card shows at once, and what stands under "Mer". The same in the list and beside the drawing. */
export const causeFields = {
  telling: ['text', 'level', 'area', 'nature', 'sources', 'leadsTo', 'kind'],
  more: [
    'statementCause',
    'statementEffect',
    'statementEvent',
    'stopReason',
    'stopBy',
    'stopOn',
    'noActionReason',
  ],
} as const;
