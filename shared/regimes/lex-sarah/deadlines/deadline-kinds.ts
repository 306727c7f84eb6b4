/** The clocks of a lex Sarah case. The notification itself is due "snarast", which is no date and so no clock. */
export const deadlineKinds = [
  'utredning-mal',
  'utredning-till-ivo',
  'komplettering',
  'kommunicering',
  'utforarens-utredning',
  'atgard',
  'effektmatning',
  'uppfoljning',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
