import { namesThatAreWords } from './names-that-are-words.ts';

/** The three parts of a causal sentence: orsak, verkan, händelse, in these words in fields, handbook and documents. */
const sentenceParts = ['cause', 'effect', 'event'] as const;
export type SentencePart = (typeof sentenceParts)[number];

/** A run of the sentence: words that join, a part as it was written, or the name of a part that is not written yet. */
export type SentenceRun =
  | { readonly kind: 'joint' | 'part'; readonly text: string }
  | { readonly kind: 'gap'; readonly text: string; readonly part: SentencePart };

/**
 * The causal sentence as it reads: "Eftersom (orsak) ökade sannolikheten för att (verkan), vilket ledde till att
 * (händelse)." A part that brings joining words of its own keeps them. The form of the five rules of causation (VA,
 * secondary). The words of `names` keep their capitals inside it.
 */
export function causalSentence(
  written: Readonly<Record<SentencePart, string>>,
  names: readonly string[] = [],
): readonly SentenceRun[] {
  const isName = (word: string) => names.some((name) => name.split(/[^\p{L}]+/u).includes(word));
  const runs = sentenceParts.flatMap((part) => runsOf(part, withinSentence(bare(written[part]), isName)));
  return [...runs, { kind: 'joint', text: '.' }];
}

interface Joint {
  readonly name: string;
  readonly gap: string;
  readonly before: string;
  /** Words by which a part already joins itself. */
  readonly own: RegExp;
}

/** How each part is joined to what stands before it. */
const joints: Readonly<Record<SentencePart, Joint>> = {
  cause: {
    name: 'orsak',
    gap: '',
    before: 'Eftersom ',
    own: /^(eftersom|därför att|då|när|att|genom att|på grund av)(?!\p{L})/iu,
  },
  effect: {
    name: 'verkan',
    gap: ' ',
    before: 'ökade sannolikheten för att ',
    own: /^(ökade|ökar|gör|gjorde|ledde till|leder till|medförde|innebar)(?!\p{L})/iu,
  },
  event: {
    name: 'händelse',
    gap: ', ',
    before: 'vilket ledde till att ',
    own: /^(vilket|som ledde|så att|och)(?!\p{L})/iu,
  },
};

function runsOf(part: SentencePart, text: string): readonly SentenceRun[] {
  const { name, before, gap, own } = joints[part];
  if (text === '') return [...joint(gap + before), { kind: 'gap', text: name, part }];
  if (!own.test(text)) return [...joint(gap + before), { kind: 'part', text }];
  const isFirst = part === sentenceParts[0];
  return [...joint(gap), { kind: 'part', text: isFirst ? upperFirst(text) : text }];
}

const joint = (text: string): readonly SentenceRun[] => (text === '' ? [] : [{ kind: 'joint', text }]);

/** Without the stops of a sentence of its own. */
const bare = (text: string): string => text.trim().replace(/[\s.,;]+$/u, '');

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/**
 * Lower case inside the sentence, except a name, and a label or an abbreviation such as P1, IVO or "A "; "I " is a
 * preposition. A word that is a name as often keeps its capital, by which the search for names knows it (Lind larmade).
 */
function withinSentence(text: string, isName: (word: string) => boolean): string {
  const [word = ''] = /^\p{L}*/u.exec(text) ?? [];
  const small = word.toLocaleLowerCase('sv');
  const keeps =
    /^(?!I\s)\p{Lu}(?!\p{Ll})/u.test(text) ||
    isName(word) ||
    isName(word.replace(/s$/u, '')) ||
    (namesThatAreWords.has(small) && !beginsClauses.has(small));
  return keeps ? text : text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
}

/** Those of `namesThatAreWords` that begin a clause far more often than they name somebody. */
const beginsClauses: ReadonlySet<string> = new Set(
  'alla de den dina en era ett ingen mina ni plan vara under över rum larm personal person brukare boende chef patient'.split(
    ' ',
  ),
);
