import type { ListEntry } from '../../../regime.ts';

/** Areas of activity for the register and the statistics to the committee. Codes are permanent. */
export const areasOfActivity: readonly ListEntry[] = [
  { code: 'aldreomsorg', label: 'Äldreomsorg' },
  { code: 'funktionsnedsattning-lss', label: 'Funktionsnedsättning LSS' },
  { code: 'funktionsnedsattning-sol', label: 'Funktionsnedsättning SoL' },
  { code: 'socialpsykiatri', label: 'Socialpsykiatri' },
  { code: 'barn-och-familj', label: 'Barn och familj' },
  { code: 'ekonomiskt-bistand', label: 'Ekonomiskt bistånd' },
  { code: 'missbruk-och-beroende', label: 'Missbruk och beroende' },
  { code: 'vald-i-nara-relationer', label: 'Våld i nära relationer' },
  { code: 'myndighetsutovning', label: 'Myndighetsutövning' },
];
