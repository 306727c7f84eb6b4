/** The clocks of a lex Sarah case. */
export const deadlineKinds = [
  'anmalan',
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
