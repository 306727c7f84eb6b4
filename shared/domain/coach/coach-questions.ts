import { causeLevels, type CauseArea, type CauseLevel } from '../causes.ts';
import { askedKinds } from './asked-kinds.ts';
import type { CoachBranch } from './branch.ts';
import type { AskedKind, CoachBook, CoachQuestion, CoachTheme } from './question.ts';
import { readTexts, signalsHeld, type Reading } from './signals.ts';

/**
 * Why a question was chosen: the cause is of a kind that explains nothing alone, the branch speaks of the theme, it is
 * about the node's own level and area, its own level, or the next level deeper.
 */
export type Why = 'kind' | 'theme' | 'area' | 'level' | 'next-level';

export interface ChosenQuestion {
  readonly id: string;
  readonly why: Why;
}

/**
 * The questions to ask at a node, the most telling first. A question tried at the node is out. One tried elsewhere in the
 * branch, or about the level and area that a cause just under the node already answers, comes last. The same branch
 * always gives the same list.
 */
export function coachQuestions(branch: CoachBranch, book: CoachBook): readonly ChosenQuestion[] {
  const asking = askingAt(branch, book);
  const asked = book.questions
    .filter(({ question }) => !branch.triedHere.includes(question))
    .flatMap((question) => {
      const why = whyAsked(question, asking);
      return why === null ? [] : [{ question, why, weight: weightOf(question, asking) }];
    });
  const isSeen = ({ question }: Asked) =>
    branch.triedElsewhere.includes(question.question) ||
    branch.next.some(({ level, area }) => level === question.level && area === question.area);
  return [
    ...dealt(
      asked.filter((each) => !isSeen(each)),
      asking,
    ),
    ...dealt(asked.filter(isSeen), asking),
  ].map(({ question, why }) => ({ id: question.id, why }));
}

interface Asking {
  readonly level: CauseLevel;
  readonly nextLevel: CauseLevel | null;
  readonly area: CauseArea | null;
  readonly kinds: readonly AskedKind[];
  readonly reading: Reading;
  readonly book: CoachBook;
}

interface Asked {
  readonly question: CoachQuestion;
  readonly why: Why;
  /** How much of what the question is about stands in the branch. */
  readonly weight: number;
}

/** Where the branch says nothing of its level, it begins nearest the person. */
function askingAt({ node, toward, texts }: CoachBranch, book: CoachBook): Asking {
  const level = node.level ?? toward.find((each) => each.level !== null)?.level ?? 'individ';
  const nextLevel = causeLevels[causeLevels.indexOf(level) + 1] ?? null;
  const kinds = node.part === 'causes' ? askedKinds(node, book) : [];
  return { level, nextLevel, area: node.area, kinds, reading: readTexts(texts), book };
}

function whyAsked(question: CoachQuestion, asking: Asking): Why | null {
  const { kinds, theme, level, area } = question;
  if (kinds) return asking.kinds.some((kind) => kinds.includes(kind)) ? 'kind' : null;
  if (theme) {
    const isDeepEnough = causeLevels.indexOf(level) >= causeLevels.indexOf(asking.level);
    return isDeepEnough && themeWeight(theme, asking) > 0 ? 'theme' : null;
  }
  if (level === asking.level) return area === asking.area ? 'area' : 'level';
  return level === asking.nextLevel ? 'next-level' : null;
}

/** A word of the question's own says more than one of its theme. */
function weightOf({ theme, signals }: CoachQuestion, asking: Asking): number {
  return signalsHeld(asking.reading, signals) * 3 + (theme ? themeWeight(theme, asking) : 0);
}

/** 0 where nothing in the branch brings the theme up: a question's own words alone are too common for that. */
const themeWeight = (theme: CoachTheme, { reading, book }: Asking): number =>
  Math.min(signalsHeld(reading, book.themeSignals[theme]), 2);

/** The kind's questions first, then one of each reason (and each theme) in turn: the first few look in several directions. */
function dealt(asked: readonly Asked[], asking: Asking): readonly Asked[] {
  const queue = (why: Why) =>
    ordered(
      asked.filter((each) => each.why === why),
      asking,
    );
  const themes = [...Map.groupBy(queue('theme'), ({ question }) => question.theme).values()];
  return [...queue('kind'), ...inTurn([inTurn(themes), queue('area'), queue('level'), queue('next-level')])];
}

/** The first of each queue, then the second of each, and so on. */
function inTurn(queues: readonly (readonly Asked[])[]): readonly Asked[] {
  const rounds = Math.max(0, ...queues.map((each) => each.length));
  return Array.from({ length: rounds }, (_, round) => queues.map((each) => each[round]))
    .flat()
    .filter((each) => each !== undefined);
}

/** Within a reason: what the branch speaks of, its own area, then one of each area before the second of any. */
function ordered(asked: readonly Asked[], { area, level, book }: Asking): readonly Asked[] {
  const depth = (each: Asked) =>
    Math.abs(causeLevels.indexOf(each.question.level) - causeLevels.indexOf(level));
  const inOtherArea = (each: Asked) => (each.question.area === area ? 0 : 1);
  const nth = (each: Asked) => placeInCell(each.question, book.questions);
  return asked.toSorted(
    (a, b) =>
      b.weight - a.weight || inOtherArea(a) - inOtherArea(b) || depth(a) - depth(b) || nth(a) - nth(b),
  );
}

function placeInCell(question: CoachQuestion, all: readonly CoachQuestion[]): number {
  const { level, area, theme } = question;
  return all
    .filter((each) => each.level === level && each.area === area && each.theme === theme)
    .indexOf(question);
}
