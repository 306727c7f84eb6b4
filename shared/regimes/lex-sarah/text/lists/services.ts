import type { ListEntry } from '../../../regime.ts';

/** Services and forms of housing under SoL and LSS. Codes are permanent. */
export const services: readonly ListEntry[] = [
  { code: 'hemtjanst', label: 'Hemtjänst' },
  { code: 'sarskilt-boende', label: 'Särskilt boende' },
  { code: 'korttidsboende', label: 'Korttidsboende' },
  { code: 'dagverksamhet', label: 'Dagverksamhet' },
  { code: 'boendestod', label: 'Boendestöd' },
  { code: 'bostad-sarskild-service-sol', label: 'Bostad med särskild service SoL' },
  { code: 'gruppbostad-lss', label: 'Gruppbostad LSS' },
  { code: 'servicebostad-lss', label: 'Servicebostad LSS' },
  { code: 'daglig-verksamhet', label: 'Daglig verksamhet' },
  { code: 'personlig-assistans', label: 'Personlig assistans' },
  { code: 'korttidsvistelse', label: 'Korttidsvistelse' },
  { code: 'ledsagning', label: 'Ledsagning' },
  { code: 'kontaktperson', label: 'Kontaktperson' },
  { code: 'familjehem', label: 'Familjehem' },
  { code: 'hvb', label: 'Hem för vård eller boende (HVB)' },
  { code: 'stodboende', label: 'Stödboende' },
  { code: 'skyddat-boende', label: 'Skyddat boende' },
  { code: 'socialjour', label: 'Socialjour' },
  { code: 'handlaggning', label: 'Handläggning och myndighetsutövning' },
  { code: 'annan', label: 'Annan insats' },
];
