import { rm } from 'node:fs/promises';
import type { Input, Output } from '../../shared/api/contract.ts';
import type { SessionState } from '../../shared/api/session.ts';
import type { WorkbenchDeps } from '../deps.ts';
import { companionsOf } from '../vault/companions.ts';
import type { OpenRegister } from '../vault/open-register.ts';
import { unlockWithRecoverySheet } from '../vault/recover-register.ts';
import type { VaultDeps } from '../vault/requests.ts';
import { unlockRegister } from '../vault/unlock-register.ts';
import { addUser, changePassphrase } from '../vault/users.ts';
import { AppError } from './app-error.ts';
import { discardUnfinishedUploads } from './attachments.ts';
import type { CommandSteps, SessionTurn } from './command-steps.ts';
import { settleExports } from './exports-settle.ts';
import { isSheetUnconfirmed, recoveryQuestion } from './recovery-question.ts';
import { demoOnly, inspectPlace, pathOf, sessionState } from './session-state.ts';

/** Closes what is open and unlocks a register by a user's passphrase. Refusals are those of the vault, and `register-missing`. */
export async function unlockSession(
  steps: CommandSteps,
  input: Input<'session.unlock'>,
): Promise<SessionState> {
  const { place, userId, passphrase } = input;
  const path = pathOf(steps, place);
  return steps.state.change(async (turn) => {
    await turn.close();
    const register = await unlockRegister({ ...vaultDeps(steps.deps), path, userId, passphrase });
    return opened(steps, turn, place, register);
  });
}

/** Opens with the printed sheet alone and gives the user a new passphrase. */
export async function recoverSession(
  steps: CommandSteps,
  input: Input<'session.recover'>,
): Promise<SessionState> {
  const path = pathOf(steps, input.place);
  return steps.state.change(async (turn) => {
    await turn.close();
    const known = await knownUser(steps, input);
    const register = await unlockWithRecoverySheet({
      ...vaultDeps(steps.deps),
      path,
      sheetText: input.sheet,
      user: known ? { ...input.user, id: known } : input.user,
      newPassphrase: input.newPassphrase,
    });
    return opened(steps, turn, input.place, register);
  });
}

/** Locks when every other window has had the time to save; `origin` is the one that asks. */
export async function lockSession(
  steps: CommandSteps,
  _input: Input<'session.lock'>,
  origin: string | null,
): Promise<SessionState> {
  await steps.state.lock(origin);
  return sessionState(steps);
}

/** A call without an origin comes from no window. */
export async function noteWindow(
  steps: CommandSteps,
  input: Input<'session.window'>,
  origin: string | null,
): Promise<Record<string, never>> {
  if (origin !== null) steps.state.window(origin, input);
  return {};
}

/** Somebody is at work: the time to the automatic lock begins anew. */
export async function touchSession(steps: CommandSteps): Promise<Record<string, never>> {
  steps.state.touch();
  return {};
}

/** Gives one more user a key of their own; returns all who can unlock the register. */
export async function addSessionUser(
  steps: CommandSteps,
  input: Input<'session.addUser'>,
): Promise<Output<'session.addUser'>> {
  await addUser(steps.state.demand().register, { ...vaultDeps(steps.deps), ...input });
  return listSessionUsers(steps);
}

/** Changes the passphrase of a user who knows the old one. */
export async function changeSessionPassphrase(
  steps: CommandSteps,
  input: Input<'session.changePassphrase'>,
): Promise<Record<string, never>> {
  await changePassphrase(steps.state.demand().register, { ...vaultDeps(steps.deps), ...input });
  return {};
}

/** Those who can unlock the register, from its key header. */
export async function listSessionUsers(steps: CommandSteps): Promise<Output<'session.users'>> {
  const found = await inspectPlace(steps, { place: steps.state.demand().place });
  return { users: found.kind === 'register' ? found.users : [] };
}

/** Throws a demo register away. Any other register is refused: nothing saved is ever lost. */
export async function discardDemo(
  steps: CommandSteps,
  input: Input<'session.discardDemo'>,
): Promise<Record<string, never>> {
  return steps.state.change(async (turn) => {
    const open = steps.state.current();
    // Only the opened register itself, not its readable header, is believed when it says that it is a demo.
    if (open?.place !== input.place || !open.register.demo)
      throw new AppError('refused', { reason: 'not-a-demo' });
    const paths = companionsOf(open.register.path);
    await turn.close();
    steps.state.forgetLastPlace();
    for (const path of Object.values(paths)) await rm(path, { force: true });
    return {};
  });
}

/** What the vault needs of its host. */
export function vaultDeps(deps: WorkbenchDeps): VaultDeps {
  const base = { random: (count: number) => deps.random(count), now: () => deps.now() };
  return deps.kdf ? { ...base, kdf: deps.kdf } : base;
}

async function opened(
  steps: CommandSteps,
  turn: SessionTurn,
  place: string,
  register: OpenRegister,
): Promise<SessionState> {
  if (demoOnly(steps) && !register.demo) {
    register.close();
    throw new AppError('demo-only');
  }
  const open = turn.open(place, register);
  try {
    await steps.inMutation(async (context) => {
      context.audit({ action: 'session.unlocked' });
      await discardUnfinishedUploads(context);
      await settleExports(context);
    });
    if (await isSheetUnconfirmed(steps)) open.recovery = recoveryQuestion(steps, register);
    const settings = await steps.inQuery((context) => context.settings());
    steps.state.setIdleMinutes(settings.idleMinutes);
  } catch (error) {
    // A refused unlock leaves nothing open: the file may be damaged further in.
    await turn.close();
    throw error;
  }
  return sessionState(steps);
}

/** A known user who has lost the passphrase keeps the account; the name is compared as people write it. */
async function knownUser(steps: CommandSteps, input: Input<'session.recover'>): Promise<string | undefined> {
  const found = await inspectPlace(steps, { place: input.place });
  if (found.kind !== 'register') return undefined;
  const name = input.user.name.trim().toLocaleLowerCase('sv');
  return found.users.find((user) => user.name.trim().toLocaleLowerCase('sv') === name)?.id;
}
