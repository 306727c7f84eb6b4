import { z } from 'zod';
import { actionKinds, strengths, type Action } from './actions.ts';
import { causeAreas, causeLevels, type CauseArea, type CauseLevel } from './causes.ts';
import type { Strength } from './coverage.ts';

/** Characters of one entry: a reusable action is a sentence or two, never a case. */
export const bankTextLimit = 600;
export const bankLineLimit = 300;
/** Entries of one register. */
export const bankLimit = 300;

/**
 * A reusable action of the register's own bank. It is read from every case, and should hold nothing of any. `areas` are the cause areas it suits; none
 * means all. Strength after the action hierarchy.
 */
const bankEntry = z.strictObject({
  /** Permanent. Shipped entries keep theirs between versions; a register's own are `egen-1`, `egen-2` and so on. */
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  text: z.string().max(bankTextLimit),
  kind: z.enum(actionKinds),
  strength: z.enum(strengths),
  level: z.enum(causeLevels),
  areas: z.array(z.enum(causeAreas)).max(causeAreas.length),
  measure: z.string().max(bankLineLimit),
  goal: z.string().max(bankLineLimit),
});
export type BankEntry = z.infer<typeof bankEntry>;

export const actionBank = z
  .array(bankEntry)
  .max(bankLimit)
  .refine((entries) => new Set(entries.map(({ id }) => id)).size === entries.length, { message: 'repeated' });

/** What somebody looks for in the bank. Absent: everything. */
export interface BankWish {
  readonly area?: CauseArea | undefined;
  /** The lowest level an action may work on to reach the cause. */
  readonly level?: CauseLevel | undefined;
  readonly strength?: Strength | undefined;
  /** Each word is sought in the text and the measure. */
  readonly words: string;
}

/** The entries that fit a wish: strongest first, then those for the fewest areas, then those of the very level. */
export function bankChoices(bank: readonly BankEntry[], wish: BankWish): readonly BankEntry[] {
  const words = folded(wish.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (entry: BankEntry): boolean =>
    entry.text.trim() !== '' &&
    suits(entry, wish.area) &&
    reaches(entry.level, wish.level) &&
    (wish.strength === undefined || entry.strength === wish.strength) &&
    words.every((word) => folded(`${entry.text} ${entry.measure}`).includes(word));
  return bank.filter(fits).toSorted((a, b) => rankOf(a, wish) - rankOf(b, wish));
}

/** What a new action of a case starts with from the bank. */
export function actionValuesOf(entry: BankEntry): Partial<Action> {
  const { text, kind, strength, level, measure, goal } = entry;
  return {
    text,
    kind,
    strength,
    level,
    ...(measure === '' ? {} : { measure }),
    ...(goal === '' ? {} : { goal }),
  };
}

/** The next free id of a register's own entry. */
export function nextOwnId(bank: readonly BankEntry[]): string {
  const numbers = bank.map(({ id }) => Number(/^egen-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `egen-${Math.max(0, ...numbers) + 1}`;
}

/** The bank with the shipped entries it lacks put back where they stand among the shipped; its own are left as they are. */
export function withShipped(bank: readonly BankEntry[], shipped: readonly BankEntry[]): BankEntry[] {
  const held = new Map(bank.map((entry) => [entry.id, entry]));
  const own = bank.filter(({ id }) => !shipped.some((entry) => entry.id === id));
  return [...shipped.map((entry) => held.get(entry.id) ?? entry), ...own];
}

function suits({ areas }: BankEntry, area: CauseArea | undefined): boolean {
  return area === undefined || areas.length === 0 || areas.includes(area);
}

function reaches(level: CauseLevel, lowest: CauseLevel | undefined): boolean {
  return lowest === undefined || causeLevels.indexOf(level) >= causeLevels.indexOf(lowest);
}

function rankOf({ strength, areas, level }: BankEntry, wish: BankWish): number {
  // An action for one area is made for it; one that suits all was made for none.
  const breadth = wish.area === undefined ? 0 : areas.length === 0 ? causeAreas.length : areas.length;
  const isHigher = wish.level !== undefined && level !== wish.level;
  return strengths.indexOf(strength) * 100 + breadth * 10 + (isHigher ? 1 : 0);
}

const folded = (text: string): string => text.toLocaleLowerCase('sv');
