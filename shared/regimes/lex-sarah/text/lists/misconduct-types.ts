import type { ListEntry } from '../../../regime.ts';

/**
 * Types of missförhållande: the eight that municipalities commonly use, and a ninth on working methods (secondary,
 * checked 2026-11-22). The tenth is the product's own addition. Codes are permanent; the register's owner may add, rename and retire entries.
 */
export const misconductTypes: readonly ListEntry[] = [
  { code: 'fysiska-overgrepp', label: 'Fysiska övergrepp' },
  { code: 'sexuella-overgrepp', label: 'Sexuella övergrepp' },
  { code: 'psykiska-overgrepp', label: 'Psykiska övergrepp' },
  { code: 'ekonomiska-overgrepp', label: 'Ekonomiska övergrepp' },
  { code: 'bemotande', label: 'Brister i bemötande' },
  { code: 'rattssakerhet', label: 'Brister i rättssäkerhet vid handläggning och genomförande' },
  { code: 'utforande', label: 'Brister i utförande av insatser' },
  { code: 'fysisk-miljo-utrustning-teknik', label: 'Brister i fysisk miljö, utrustning och teknik' },
  { code: 'arbetssatt-metoder-rutiner', label: 'Brister i arbetssätt, metoder och rutiner' },
  {
    code: 'otillatna-tvangs-och-begransningsatgarder',
    label: 'Otillåtna tvångs- eller begränsningsåtgärder',
  },
];
