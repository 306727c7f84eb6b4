import type { Panel } from '../../../shared/regimes/regime.ts';

/** Tells a panel from every other of its step: a room may have the name of a collection beside it. */
export const panelKey = (panel: Panel): string => `${panel.kind}:${panelName(panel)}`;

/** The name its heading is kept under: of the room, of the collection, or of the section and its first field. */
export function panelName(panel: Panel): string {
  if (panel.kind === 'room') return panel.room;
  return panel.kind === 'records' ? panel.collection : `${panel.section}.${panel.fields[0] ?? ''}`;
}
