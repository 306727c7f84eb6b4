import { isLogged } from '../repositories/audit-log.ts';
import { recoverySheetOf } from '../vault/recover-register.ts';
import type { OpenRegister } from '../vault/open-register.ts';
import type { CommandSteps, Unlocked } from './command-steps.ts';

/** A recovery sheet on its way to the user, and the lines that will be asked back. */
export type RecoveryQuestion = NonNullable<Unlocked['recovery']>;

/** The sheet of a register with two of its lines to ask back. */
export function recoveryQuestion(steps: CommandSteps, register: OpenRegister): RecoveryQuestion {
  const lines = recoverySheetOf(register);
  return { lines, asked: twoLines(steps.deps.random(2), lines.length) };
}

/**
 * Whether nobody has yet shown that the sheet is kept: the program ended, or the window was closed, before it was asked
 * back. It is then shown again at the next unlock, since without it a forgotten passphrase loses the register.
 */
export async function isSheetUnconfirmed(steps: CommandSteps): Promise<boolean> {
  return steps.inQuery(async ({ db }) => !(await isLogged(db, ['recovery.confirmed', 'keys.recovered'])));
}

/** Two different line numbers, in order. */
function twoLines(random: Uint8Array, count: number): number[] {
  const first = (random[0] ?? 0) % count;
  const second = (first + 1 + ((random[1] ?? 0) % (count - 1))) % count;
  return [first + 1, second + 1].toSorted((a, b) => a - b);
}
