import type { DeadlineBasis, Stage } from '../../regimes/regime.ts';

export const stageNames: Readonly<Record<Stage, string>> = {
  mottagen: 'Mottagen',
  skyddad: 'Skydd ordnat',
  utreds: 'Utreds',
  beslutad: 'Beslutad',
  overlamnad: 'Överlämnad',
  anmald: 'Anmäld till IVO',
  komplettering: 'IVO vill ha komplettering',
  uppfoljning: 'Följs upp',
  avslutad: 'Avslutad',
};

export const trackNames = {
  undecided: 'Inte bedömd ännu',
  direct: 'Direktbeslut',
  investigation: 'Utredning',
} as const;

/** Where a date comes from, so that a local target is never taken for a statutory limit. */
export const deadlineBasisTexts: Readonly<Record<DeadlineBasis, string>> = {
  statutory: 'enligt föreskrift',
  local: 'er egen måldag',
  authority: 'enligt IVO:s brev',
  own: 'enligt planen',
};
