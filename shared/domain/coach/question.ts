import type { CauseArea, causeKinds, CauseLevel } from '../causes.ts';

/** Fields of social care that have questions of their own. A question of a theme is asked only where a branch speaks of it. */
export const coachThemes = [
  'barn',
  'sjalvbestammande',
  'hemtjanst',
  'vald',
  'myndighet',
  'dokumentation',
  'ekonomi',
  'bemotande',
  'lakemedel',
  'utforare',
  'rapportering',
] as const;
export type CoachTheme = (typeof coachThemes)[number];

/** Kinds of cause that explain nothing by themselves, and so have questions of their own. */
export type AskedKind = Exclude<(typeof causeKinds)[number], 'annan'>;

/**
 * A question of the coach. `id` is permanent: it is never used for another question. `signals` are beginnings of words that
 * make it relevant; one that begins with `-` may stand anywhere in a word ("-larm" is in "dörrlarmet").
 */
export interface CoachQuestion {
  readonly id: string;
  readonly level: CauseLevel;
  readonly area: CauseArea;
  readonly theme?: CoachTheme;
  /** Asked only of causes of these kinds. */
  readonly kinds?: readonly AskedKind[];
  readonly question: string;
  readonly signals: readonly string[];
}

/** All that the coach has to choose from. The words are Swedish and come from the text tree. */
export interface CoachBook {
  readonly questions: readonly CoachQuestion[];
  /** Beginnings of words that bring up a theme as a whole. */
  readonly themeSignals: Readonly<Record<CoachTheme, readonly string[]>>;
  /** What a cause says that is of a kind, whether or not its kind has been filled in. */
  readonly kindSignals: Readonly<Record<AskedKind, readonly string[]>>;
}
