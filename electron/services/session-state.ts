import type { Input, Output } from '../../shared/api/contract.ts';
import type { SessionState } from '../../shared/api/session.ts';
import { errorCodeOf } from './register-refusal.ts';
import { inspectRegister } from '../vault/inspect-register.ts';
import { AppError } from './app-error.ts';
import type { CommandSteps } from './command-steps.ts';

/** What is open, by whom, and what the lock screen should name. Never touches the register. */
export async function sessionState(steps: CommandSteps): Promise<SessionState> {
  const { deps, state } = steps;
  const open = state.current();
  const last = state.lastPlace();
  return {
    kind: open ? 'open' : last ? 'locked' : 'none',
    host: deps.host,
    register: open ? { place: open.place, name: open.register.name, demo: open.register.demo } : last,
    user: open ? { ...open.register.user } : null,
    recoveryPending: open?.recovery != null,
    idleMinutes: state.idleMinutes(),
    unsaved: open ? [] : [...state.unsaved()],
    today: deps.today(),
  };
}

/** The registers that the machine knows of, with what can be told of each before it is unlocked. */
export async function listPlaces(steps: CommandSteps): Promise<Output<'session.places'>> {
  const known = await steps.deps.places.registers();
  const registers = await Promise.all(
    known.map(async ({ place, name, path }) => ({ place, name, inspection: await inspectionOf(path) })),
  );
  return {
    registers: demoOnly(steps) ? registers.filter(({ inspection }) => isDemo(inspection)) : registers,
  };
}

/** What can be told of one register before it is unlocked. Refuses with `register-missing`. */
export async function inspectPlace(
  steps: CommandSteps,
  input: Input<'session.inspect'>,
): Promise<Output<'session.inspect'>> {
  return inspectionOf(pathOf(steps, input.place));
}

/** The file behind a place token, or `register-missing` for a token nobody gave out. */
export function pathOf(steps: CommandSteps, place: string): string {
  const path = steps.deps.places.registerPath(place);
  if (path === null) throw new AppError('register-missing');
  return path;
}

/** Whether this window may open nothing but demo registers. */
export const demoOnly = (steps: CommandSteps): boolean => steps.deps.demoOnly?.() ?? false;

async function inspectionOf(path: string): Promise<Output<'session.inspect'>> {
  const found = await inspectRegister(path);
  if (found.kind === 'refused') {
    return { kind: 'refused', code: errorCodeOf(found.code), details: { kind: found.code } };
  }
  return { kind: 'register', users: found.users.map((user) => ({ ...user })), demo: found.demo };
}

function isDemo(inspection: Output<'session.inspect'>): boolean {
  return inspection.kind === 'register' && inspection.demo;
}
