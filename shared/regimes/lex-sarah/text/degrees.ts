import type { Degree } from '../parts/assessment.ts';

/** The five outcomes of an investigation (domain decision 4). */
export const degreeNames: Readonly<Record<Degree, string>> = {
  'inget-missforhallande': 'Inget missförhållande',
  'pataglig-risk-missforhallande': 'Påtaglig risk för missförhållande',
  missforhallande: 'Missförhållande',
  'pataglig-risk-allvarligt': 'Påtaglig risk för allvarligt missförhållande',
  allvarligt: 'Allvarligt missförhållande',
};

/** The same inside a sentence: "bedöms som …". */
export const degreePhrases: Readonly<Record<Degree, string>> = {
  'inget-missforhallande': 'varken ett missförhållande eller en påtaglig risk för ett missförhållande',
  'pataglig-risk-missforhallande': 'en påtaglig risk för ett missförhållande',
  missforhallande: 'ett missförhållande',
  'pataglig-risk-allvarligt': 'en påtaglig risk för ett allvarligt missförhållande',
  allvarligt: 'ett allvarligt missförhållande',
};
