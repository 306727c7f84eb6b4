import type { ListEntry } from '../../../regime.ts';

/**
 * Areas of activity for the register and the statistics to the committee. Codes are permanent; an entry whose word has gone
 * out of use ends, and old cases keep it. No provision names them.
 */
export const areasOfActivity: readonly ListEntry[] = [
  { code: 'aldreomsorg', label: 'Äldreomsorg' },
  { code: 'funktionsnedsattning-lss', label: 'Funktionsnedsättning LSS' },
  { code: 'funktionsnedsattning-sol', label: 'Funktionsnedsättning SoL' },
  { code: 'socialpsykiatri', label: 'Socialpsykiatri' },
  { code: 'barn-och-familj', label: 'Barn och familj' },
  { code: 'ekonomiskt-bistand', label: 'Ekonomiskt bistånd' },
  { code: 'missbruk-och-beroende', label: 'Missbruk och beroende', validTo: '2025-06-30' },
  { code: 'skadligt-bruk-och-beroende', label: 'Skadligt bruk och beroende', validFrom: '2025-07-01' },
  { code: 'vald-i-nara-relationer', label: 'Våld i nära relationer' },
  { code: 'myndighetsutovning', label: 'Myndighetsutövning' },
];
