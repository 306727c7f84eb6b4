import { blameWords } from '../../text/blame-words.ts';
import { findBlame } from '../blame-words.ts';
import type { AnyFacts } from '../facts.ts';
import { labelOf, nameOf, pathOf } from '../field-walk.ts';
import { prosesOf } from '../prose-walk.ts';
import type { Parts } from '../section.ts';
import type { AnalysisRemark } from './rule.ts';

/**
 * K7: words that put the blame on a person, quoted as they stand in the text. No negative adjectives: the five rules of
 * causation (VA, secondary, checked 2026-11-22); no "syndabockar": IVO's follow-up of lex Sarah 2017 (official). A regime
 * gives all its parts, and which of its own fields hold another's words.
 */
export const blameIn =
  (parts: Parts, othersWords: readonly string[] = []) =>
  (facts: AnyFacts): readonly AnalysisRemark[] => {
    const leftAlone = new Set([...quoted, ...norms, ...othersWords]);
    return prosesOf(parts, facts)
      .filter(({ place }) => place.kind !== 'text' && !leftAlone.has(nameOf(place)))
      .flatMap(({ place, text }) =>
        findBlame(text, blameWords).map(({ found }): AnalysisRemark => ({
          code: 'K7',
          field: pathOf(place),
          values: { ...labelOf(place), word: found },
        })),
      );
  };

/** What somebody has said, or a record says, keeps its own words. */
const quoted = ['persons.ownAccount', 'followUps.ownWords', 'sources.content'];
/** What ought to have happened may say "borde ha". */
const norms = ['events.should', 'deviations.should', 'deviations.norm'];
