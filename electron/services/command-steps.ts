import type { Input } from '../../shared/api/contract.ts';
import type { UnsavedPlace } from '../../shared/api/session.ts';
import type { WorkbenchDeps } from '../deps.ts';
import type { WriteDb } from '../repositories/db.ts';
import type { OpenRegister } from '../vault/open-register.ts';
import type { MutationContext, QueryContext, UnlockedState } from './context.ts';

/** What a command works with: no transaction of its own, but it may run queries and mutations in the queue. */
export interface CommandSteps {
  readonly deps: WorkbenchDeps;
  readonly state: OpenState;
  inQuery<T>(work: (context: QueryContext) => Promise<T>): Promise<T>;
  inMutation<T>(work: (context: MutationContext) => Promise<T>): Promise<T>;
}

/** An unlocked register and all that lives as long as the unlock. */
export interface Unlocked {
  readonly place: string;
  readonly register: OpenRegister;
  readonly db: WriteDb;
  readonly session: UnlockedState;
  /** Lines of a recovery sheet that has been shown and not yet asked back. */
  recovery: { readonly lines: readonly string[]; readonly asked: readonly number[] } | null;
}

/** What only the one whose turn it is may do with what is open. */
export interface SessionTurn {
  /** Locks what is open, as `lock` does, without stopping those who stand in line. */
  close(): Promise<void>;
  /** Takes the register over. Closes it again and throws `locked` when a lock was asked for meanwhile. */
  open(place: string, register: OpenRegister): Unlocked;
}

/** Which register is open, if any. */
export interface OpenState {
  current(): Unlocked | null;
  /** The open register, or the refusal `locked`. */
  demand(): Unlocked;
  /** The register last open, to be named on the lock screen. */
  lastPlace(): { readonly place: string; readonly name: string; readonly demo: boolean } | null;
  forgetLastPlace(): void;
  /**
   * What opens or replaces a register runs here, one after the other and its key derivation too: nothing it waits for may
   * be `lock` or another change. Refused with `locked` when a lock was asked for after it.
   */
  change<T>(work: (turn: SessionTurn) => Promise<T>): Promise<T>;
  /**
   * Lets the windows save what stands typed in them, all but the asking one, waits for what is queued, then drops key and
   * handle. It waits for no key derivation: a register that is on its way to be opened is closed instead.
   */
  lock(asking?: string | null): Promise<void>;
  /** A window has come, goes, or has saved what it could before a lock. */
  window(window: string, state: Input<'session.window'>): void;
  /** Where something typed was lost by the lock. */
  unsaved(): readonly UnsavedPlace[];
  /** Somebody is here: the idle clock starts anew. For the user's own signs of life alone, never for a window's calls. */
  touch(): void;
  setIdleMinutes(minutes: number): void;
  idleMinutes(): number;
}
