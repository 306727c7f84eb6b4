import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { createHostDeps } from '../../electron/host-support/host-deps.ts';
import { startWorkbench } from '../../electron/host-support/workbench-client.ts';
import { type IpcReceiver, connectWindow } from '../../electron/hosts/desktop/ipc.ts';
import { createPickedFiles } from '../../electron/hosts/desktop/picked-files.ts';
import { openLoopback } from '../../electron/hosts/loopback/loopback.ts';
import { createWorkbench } from '../../electron/workbench.ts';
import type { Reply, WorkbenchEvent } from '../../shared/api/reply.ts';
import { quickKdf } from '../electron/vault/test-register.ts';
import { openSession } from './loopback-client.ts';

/** A workbench with nothing open, as a window meets it through one host. */
export interface Transport {
  call(name: string, input: unknown, origin?: string): Promise<Reply<unknown>>;
  onEvent(listener: (event: WorkbenchEvent) => void): void;
}

export const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url));

/** A folder of its own for registers, removed when the test is over. */
export function registerFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'contract-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** One way in for each host. */
export const transports: Readonly<Record<string, () => Promise<Transport>>> = {
  'in-process': async () => {
    const workbench = createWorkbench(
      createHostDeps({ host: 'cli', dataFolder: registerFolder(), resourcesFolder, kdf: quickKdf }),
    );
    onTestFinished(() => workbench.close());
    return {
      call: (name, input, origin) => workbench.dispatch(name, input, origin === undefined ? {} : { origin }),
      onEvent: (listener) => void workbench.onEvent(listener),
    };
  },
  HTTP: async () => {
    const loopback = await openLoopback({
      dataFolder: registerFolder(),
      resourcesFolder,
      rendererFolder: registerFolder(),
      kdf: quickKdf,
    });
    onTestFinished(() => loopback.close());
    return openSession(loopback.addressFor('trusted'));
  },
  IPC: async () => {
    const workbench = startWorkbench({
      host: 'desktop',
      dataFolder: registerFolder(),
      resourcesFolder,
      kdf: quickKdf,
    });
    onTestFinished(() => workbench.close());
    return fakeIpc((receiver, send) =>
      connectWindow(receiver, {
        workbench,
        picked: createPickedFiles(),
        save: async () => ({ ok: true, value: null }),
        pick: async () => ({ ok: true, value: [] }),
        send,
      }),
    );
  },
};

/** Electron's two ends without Electron: what crosses is cloned, so that nothing but data gets through. */
function fakeIpc(
  connect: (receiver: IpcReceiver, send: (channel: string, message: unknown) => void) => void,
): Transport {
  const handlers = new Map<string, Parameters<IpcReceiver['handle']>[1]>();
  const listeners = new Set<(event: WorkbenchEvent) => void>();
  connect({ handle: (channel, listener) => void handlers.set(channel, listener) }, (_channel, message) => {
    for (const listener of listeners) listener(structuredClone(message) as WorkbenchEvent);
  });
  const event = { senderFrame: { url: 'app://bench/', parent: null } };
  return {
    async call(name, input, origin) {
      const reply = await handlers.get('workbench:call')?.(event, name, structuredClone(input), { origin });
      // What the handler answers is what `dispatch` answered.
      return structuredClone(reply) as Reply<unknown>;
    },
    onEvent: (listener) => void listeners.add(listener),
  };
}
