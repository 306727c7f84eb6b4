import type { Degree } from '../parts/assessment.ts';

/** The five outcomes of an investigation (domain decision 4). */
export const degreeNames: Readonly<Record<Degree, string>> = {
  'inget-missforhallande': 'Inget missförhållande',
  'pataglig-risk-missforhallande': 'Påtaglig risk för missförhållande',
  missforhallande: 'Missförhållande',
  'pataglig-risk-allvarligt': 'Påtaglig risk för allvarligt missförhållande',
  allvarligt: 'Allvarligt missförhållande',
};
