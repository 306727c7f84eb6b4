import { rm } from 'node:fs/promises';
import type { Input, Output } from '../../shared/api/contract.ts';
import { companionsOf } from '../vault/companions.ts';
import { createRegister } from '../vault/create-register.ts';
import { AppError } from './app-error.ts';
import { importCase } from './cases-import.ts';
import type { CommandSteps, SessionTurn, Unlocked } from './command-steps.ts';
import { fillDemoSettings } from './demo-settings.ts';
import { recoveryQuestion, type RecoveryQuestion } from './recovery-question.ts';
import { demoOnly } from './session-state.ts';
import { vaultDeps } from './session-unlock.ts';

/**
 * Creates a register with its first user and opens it. The recovery sheet leaves the workbench here and nowhere else.
 * A demo register is filled with the worked cases.
 */
export async function createSession(
  steps: CommandSteps,
  input: Input<'session.create'>,
): Promise<Output<'session.create'>> {
  const { deps, state } = steps;
  if (demoOnly(steps) && !input.demo) throw new AppError('demo-only');
  return state.change(async (turn) => {
    await turn.close();
    const { place, path } = await deps.places.newRegister(input.name, input.place);
    const { name, demo, user, passphrase } = input;
    const { register } = await createRegister({ ...vaultDeps(deps), path, name, demo, user, passphrase });
    return wholeOrGone({ steps, turn, place, path: register.path }, async () => {
      const open = turn.open(place, register);
      open.recovery = recoveryQuestion(steps, register);
      const demoCases = demo ? await fillWithDemo(steps) : 0;
      return { ...shownSheet(open.recovery), demoCases };
    });
  });
}

/** The sheet of the open register as long as nobody has shown that it is kept; null afterwards. */
export async function pendingSheet(steps: CommandSteps): Promise<Output<'session.recoverySheet'>> {
  const open = steps.state.demand();
  return { name: open.register.name, sheet: open.recovery && shownSheet(open.recovery) };
}

const shownSheet = ({ lines, asked }: RecoveryQuestion) => ({
  recoverySheet: [...lines],
  askedLines: [...asked],
});

/** The typed lines against the sheet shown; letter case, spaces and hyphens do not matter. */
export async function confirmRecovery(
  steps: CommandSteps,
  input: Input<'session.confirmRecovery'>,
): Promise<Output<'session.confirmRecovery'>> {
  const open = steps.state.demand();
  const recovery = open.recovery;
  if (!recovery) return { confirmed: true, wrong: [] };
  const wrong = recovery.asked.filter((number) => !isTyped(recovery.lines[number - 1], number, input.lines));
  if (wrong.length === 0) await remember(steps, open);
  return { confirmed: wrong.length === 0, wrong };
}

async function remember(steps: CommandSteps, open: Unlocked): Promise<void> {
  await steps.inMutation(async (context) => context.audit({ action: 'recovery.confirmed' }));
  open.recovery = null;
}

function isTyped(
  line: string | undefined,
  number: number,
  typed: readonly { readonly number: number; readonly text: string }[],
): boolean {
  const answer = typed.find((each) => each.number === number);
  return line !== undefined && answer !== undefined && bare(answer.text) === bare(line);
}

/** As the sheet's own reading does: O is 0, I and L are 1. */
function bare(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/^\s*[1-9]\s*[.:)]/g, '')
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

interface NewRegister {
  readonly steps: CommandSteps;
  readonly turn: SessionTurn;
  readonly place: string;
  readonly path: string;
}

/** A register that was locked before it was whole is taken away again: nobody has seen its recovery sheet. */
async function wholeOrGone<T>(made: NewRegister, work: () => Promise<T>): Promise<T> {
  const { state } = made.steps;
  try {
    return await work();
  } catch (error) {
    await made.turn.close();
    if (state.lastPlace()?.place === made.place) state.forgetLastPlace();
    for (const file of Object.values(companionsOf(made.path))) await rm(file, { force: true });
    throw error;
  }
}

async function fillWithDemo(steps: CommandSteps): Promise<number> {
  const files = await steps.deps.demoCases();
  for (const file of files) await steps.inMutation((context) => importCase(context, { file }));
  await steps.inMutation((context) => fillDemoSettings(context, files));
  return files.length;
}
