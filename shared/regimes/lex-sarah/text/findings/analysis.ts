import type { analysisCodes } from '../../findings/codes/analysis.ts';
import { ask, type FindingSentences } from './sentence.ts';

/** The analysis besides the shared rules. */
export const ownAnalysisSentences: Readonly<Record<keyof typeof analysisCodes, FindingSentences>> = {
  S253: ask(
    'Det framgår inte vad mer som kom fram',
    'Såg du något annat som någon behöver ta hand om, eller något som gick bra?',
  ),
  S254: ask(
    ({ label }) => `Avvikelse ${label} rör hälso- och sjukvård, som inte utreds enligt lex Sarah`,
    'Har MAS eller MAR fått den för bedömning enligt lex Maria? Svara under MAS underrättad med datum, eller ändra lagen om avvikelsen inte rör vården.',
  ),
};
