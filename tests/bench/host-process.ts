import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { openSession, type LoopbackSession } from '../contract/loopback-client.ts';
import type { HostRequest } from './bench-host.ts';
import { benchPassphrase } from './bench-deps.ts';

/** A loopback host in a process of its own, unlocked with the passphrase as a user unlocks it. */
export interface HostProcess {
  readonly session: LoopbackSession;
  /** An address for a page, good once. */
  address(): Promise<string>;
  memory(): Promise<{ readonly resident: number; readonly peak: number }>;
  call(name: string, input: unknown): Promise<unknown>;
  close(): Promise<void>;
}

export async function startHost(dataFolder: string): Promise<HostProcess> {
  const child = fork(fileURLToPath(new URL('./bench-host.ts', import.meta.url)), [dataFolder]);
  await once(child, 'message');
  const ask = async (request: HostRequest): Promise<unknown> => {
    child.send(request);
    const [message]: unknown[] = await once(child, 'message');
    return message;
  };
  const address = async (): Promise<string> =>
    z.object({ address: z.string() }).parse(await ask({ kind: 'address' })).address;
  const session = await openSession(await address());
  const call = async (name: string, input: unknown): Promise<unknown> => {
    const reply = await session.call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
    return reply.value;
  };
  await unlock(call);
  return {
    session,
    address,
    memory: async () => memoryAnswer.parse(await ask({ kind: 'memory' })),
    call,
    async close() {
      child.send({ kind: 'close' } satisfies HostRequest);
      await once(child, 'exit');
    },
  };
}

const memoryAnswer = z.object({ resident: z.number(), peak: z.number() });

const places = z.object({
  registers: z.array(
    z.object({ place: z.string(), inspection: z.object({ users: z.array(z.object({ id: z.string() })) }) }),
  ),
});

async function unlock(call: HostProcess['call']): Promise<void> {
  const [register] = places.parse(await call('session.places', {})).registers;
  const userId = register?.inspection.users[0]?.id;
  await call('session.unlock', { place: register?.place, userId, passphrase: benchPassphrase });
  // The window shows no room before the sheet has been asked back.
  const { sheet } = pendingSheet.parse(await call('session.recoverySheet', {}));
  if (sheet === null) return;
  const lines = sheet.askedLines.map((number) => ({ number, text: sheet.recoverySheet[number - 1] ?? '' }));
  await call('session.confirmRecovery', { lines });
}

const pendingSheet = z.object({
  sheet: z.object({ recoverySheet: z.array(z.string()), askedLines: z.array(z.number()) }).nullable(),
});
