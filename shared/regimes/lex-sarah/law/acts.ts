import type { LegalItem } from './legal-item.ts';
import type { StatutoryDuty } from './provision-key.ts';

export const editionIds = ['sol-2001', 'sol-2025'] as const;
export type EditionId = (typeof editionIds)[number];

/** One wording of one act, with the dates between which its duties are performed under it. */
export interface Act {
  readonly id: EditionId | 'lss';
  /** Short name as cited. */
  readonly short: 'SoL' | 'LSS';
  /** Cited after the short name where the same name has meant two acts. */
  readonly sfs: string | null;
  readonly title: string;
  /** Local dates, inclusive; null where the data sets no bound. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly checkedOn: string;
  readonly source: string;
  readonly duties: Readonly<Partial<Record<StatutoryDuty, LegalItem>>>;
}

/** `27 kap. 5 § SoL (2025:400)`, `24 e § LSS`. */
export function citation(act: Act, item: LegalItem): string {
  return act.sfs === null ? `${item.number} ${act.short}` : `${item.number} ${act.short} (${act.sfs})`;
}
