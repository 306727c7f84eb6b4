import { z } from 'zod';
import { errorCodes } from './reply.ts';
import { command } from './procedure.ts';

/** A place is a token for a register file that the user chose or the host knows. Never a path. */
const place = z.string().min(1).max(200);
const personName = z.string().trim().min(1).max(120);
const passphrase = z.string().min(1).max(1000);

const user = z.object({ id: z.string(), name: z.string(), title: z.string() });

/** Where something stood typed that is saved nowhere. Never the text itself. */
const unsavedPlace = z.object({
  /** The case's number, or null where there is no case. */
  reference: z.string().max(120).nullable(),
  /** The field as the window names it. */
  field: z.string().max(300),
});
export type UnsavedPlace = z.infer<typeof unsavedPlace>;

export const sessionState = z.object({
  kind: z.enum(['none', 'locked', 'open']),
  host: z.enum(['desktop', 'loopback', 'cli']),
  register: z.object({ place: z.string(), name: z.string(), demo: z.boolean() }).nullable(),
  user: user.nullable(),
  /** The recovery sheet has been shown but not yet asked back. */
  recoveryPending: z.boolean(),
  idleMinutes: z.number(),
  /** What the windows could not save before the register was locked; empty from the next unlock on. */
  unsaved: z.array(unsavedPlace),
  /** Local Swedish date. */
  today: z.string(),
});
export type SessionState = z.infer<typeof sessionState>;

const inspection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('register'), users: z.array(user), demo: z.boolean() }),
  z.object({
    kind: z.literal('refused'),
    code: z.enum(errorCodes),
    details: z.record(z.string(), z.unknown()).optional(),
  }),
]);

export const session = {
  'session.state': command(z.object({}), sessionState),
  /** Registers the host knows of: name, token, and whether one of that name may be created. */
  'session.places': command(
    z.object({}),
    z.object({ registers: z.array(z.object({ place: z.string(), name: z.string(), inspection })) }),
  ),
  'session.inspect': command(z.object({ place }), inspection),
  /** Creates and unlocks a register. The recovery sheet is returned once and never again. */
  'session.create': command(
    z.object({
      place: place.optional(),
      name: z.string().trim().min(1).max(80),
      demo: z.boolean(),
      user: z.object({ name: personName, title: personName }),
      passphrase,
    }),
    z.object({
      /** The lines of the sheet, in order. */
      recoverySheet: z.array(z.string()),
      /** 1-based numbers of the lines that will be asked back. */
      askedLines: z.array(z.int()),
      /** Cases laid in from the start, in a demo register. */
      demoCases: z.int(),
    }),
  ),
  /** Asks the sheet back: the typed text of the asked lines. `wrong` numbers the lines to type again. */
  'session.confirmRecovery': command(
    z.object({ lines: z.array(z.object({ number: z.int(), text: z.string().max(200) })).max(10) }),
    z.object({ confirmed: z.boolean(), wrong: z.array(z.int()) }),
  ),
  /** The sheet again, as long as it has not been asked back, e.g. after the program ended in between. */
  'session.recoverySheet': command(
    z.object({}),
    z.object({
      name: z.string(),
      sheet: z.object({ recoverySheet: z.array(z.string()), askedLines: z.array(z.int()) }).nullable(),
    }),
  ),
  'session.unlock': command(z.object({ place, userId: z.string(), passphrase }), sessionState),
  'session.recover': command(
    z.object({
      place,
      sheet: z.string().max(4000),
      user: z.object({ name: personName, title: personName }),
      newPassphrase: passphrase,
    }),
    sessionState,
  ),
  'session.addUser': command(
    z.object({ name: personName, title: personName, passphrase }),
    z.object({ users: z.array(user) }),
  ),
  /** A new passphrase for the user who unlocked. Refused with `wrong-passphrase` or `weak-passphrase`; nothing changes then. */
  'session.changePassphrase': command(z.object({ passphrase, newPassphrase: passphrase }), z.object({})),
  'session.users': command(z.object({}), z.object({ users: z.array(user) })),
  'session.lock': command(z.object({}), sessionState),
  /** Throws a demo register away; refused for any other. */
  'session.discardDemo': command(z.object({ place }), z.object({})),
  /**
   * The calling window, by the origin of its call, is here or goes away. `saved` answers `locking-now`: what could be saved is
   * saved, and `unsaved` is where the rest stood. It may say so once more after the lock, of what was typed in between.
   */
  'session.window': command(
    z.object({
      state: z.enum(['here', 'saved', 'gone']),
      unsaved: z.array(unsavedPlace).max(50).optional(),
    }),
    z.object({}),
  ),
  /** Says that the user is active, without doing anything else. */
  'session.touch': command(z.object({}), z.object({})),
};
