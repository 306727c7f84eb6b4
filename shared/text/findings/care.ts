import type { AnalysisCode } from '../../domain/analysis-rules/codes.ts';
import { ask, type AnalysisValues } from './analysis-values.ts';
import type { FindingSentences } from './sentence.ts';

/** What any text, link or date must keep to: K7, K20, K21. */
export const careSentences = {
  K7: ask(
    ({ label, word }) => `Ordvalet ”${word}”${within(label)} kan göras mer beskrivande`,
    'Vad gjordes eller blev inte gjort, och vad låg bakom?',
  ),

  K20: ask(
    ({ earlier, later, label }) => `Datumen kommer i fel ordning: ${earlier} och ${later}${at(label)}`,
    'Vilket av datumen är rätt?',
  ),
  K20b: ask(
    ({ date, label }) => `Något står som gjort men ligger framåt i tiden: ${date}${at(label)}`,
    'Är det planerat, eller är datumet ett annat?',
  ),
  K20f: ask(
    ({ label }) => `Läge och datum för ${label} stämmer inte överens`,
    'Är åtgärden genomförd, och i så fall vilken dag?',
  ),

  K21: ask(
    ({ label }) => `Namnet på en medarbetare står${within(label === '' ? 'en text' : label)}`,
    'Räcker det att skriva rollen?',
  ),
} as const satisfies Partial<Record<AnalysisCode, FindingSentences<AnalysisValues>>>;

/** A section has no label of its own. */
const within = (label: string): string => (label === '' ? '' : ` i ${label}`);
const at = (label: string): string => (label === '' ? '' : ` (${label})`);
