import type { analysisCodes } from '../../findings/codes/analysis.ts';
import { ask, type FindingSentences } from './sentence.ts';

/** The analysis as a whole, besides the shared rules. */
export const ownAnalysisSentences: Readonly<Record<keyof typeof analysisCodes, FindingSentences>> = {
  S253: ask(
    'Det framgår inte vad mer som kom fram',
    'Såg du något annat som någon behöver ta hand om, eller något som gick bra?',
  ),
};
