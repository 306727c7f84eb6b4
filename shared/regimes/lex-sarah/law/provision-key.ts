/** Duties in SoL and LSS, by what they demand. */
export const statutoryDuties = [
  'routines',
  'quality',
  'report',
  'reportTo',
  'informStaff',
  'informCommittee',
  'investigate',
  'notify',
  'retention',
  'confidentiality',
] as const;
export type StatutoryDuty = (typeof statutoryDuties)[number];

/** Rules of SOSFS 2011:5, by what they say. */
export const regulationRules = [
  'sosfs-reporters',
  'sosfs-definition',
  'sosfs-receipt',
  'sosfs-content',
  'sosfs-item',
  'sosfs-prevention',
  'sosfs-serious',
  'sosfs-form',
  'sosfs-two-months',
  'sosfs-routines',
  'sosfs-amendment',
] as const;
export type RegulationRule = (typeof regulationRules)[number];

/** Other acts, the authority's guidance, and the method of cause analysis. */
export const otherSources = [
  'boundary',
  'child-concern',
  'parallel-duties',
  'health-care',
  'secrecy',
  'impartiality',
  'delegation',
  'hearing',
  'personal-file',
  'ivo-short-track',
  'ivo-system-level',
  'ivo-effect',
  'ivo-channel',
  'ivo-completion',
  'management-system',
  'method',
  'own-by-ivo',
  'own-by-audit',
  'own-by-hierarchy',
  'own-by-card',
  'date-order',
  'own-check',
  'local',
] as const;
export type OtherSource = (typeof otherSources)[number];

export type ProvisionKey = StatutoryDuty | RegulationRule | OtherSource;
