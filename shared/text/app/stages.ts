import type { Certainty } from '../../domain/finding.ts';
import type { Deadline, Stage } from '../../regimes/regime.ts';

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

/** How sure a provision is, as the side panel says it. */
export const certaintyTexts: Readonly<Record<Certainty, string>> = {
  verbatim: 'Ordalydelsen är kontrollerad',
  official: 'Enligt myndighetens egen beskrivning',
  secondary: 'Enligt annan källa – kontrollera mot gällande föreskrift',
  unverified: 'Kontrollera mot gällande blankett eller föreskrift',
};

/** Where a date comes from, so that a local target is never taken for a statutory limit. */
export const deadlineBasisTexts: Readonly<Record<Deadline['basis'], string>> = {
  statutory: 'enligt föreskrift',
  local: 'er egen måldag',
  authority: 'enligt IVO:s brev',
  own: 'enligt planen',
};
