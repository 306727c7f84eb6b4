import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
  close(): Promise<void>;
}

export const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url));

/** A folder of its own for registers. */
export function registerFolder(): { path: string; remove: () => void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'contract-')));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** One way in for each host. */
export const transports: Readonly<Record<string, () => Promise<Transport>>> = {
  'in-process': async () => {
    const folder = registerFolder();
    const workbench = createWorkbench(
      createHostDeps({ host: 'cli', dataFolder: folder.path, resourcesFolder, kdf: quickKdf }),
    );
    return {
      call: (name, input, origin) => workbench.dispatch(name, input, origin === undefined ? {} : { origin }),
      onEvent: (listener) => void workbench.onEvent(listener),
      close: () => workbench.close().finally(folder.remove),
    };
  },
  HTTP: async () => {
    const folder = registerFolder();
    const loopback = await openLoopback({
      dataFolder: folder.path,
      resourcesFolder,
      rendererFolder: folder.path,
      kdf: quickKdf,
    });
    const session = await openSession(loopback.addressFor('trusted'));
    return { ...session, close: () => loopback.close().finally(folder.remove) };
  },
  IPC: async () => {
    const folder = registerFolder();
    const workbench = startWorkbench({
      host: 'desktop',
      dataFolder: folder.path,
      resourcesFolder,
      kdf: quickKdf,
    });
    const ipc = fakeIpc((receiver, send) =>
      connectWindow(receiver, {
        workbench,
        picked: createPickedFiles(),
        save: async () => ({ ok: true, value: null }),
        pick: async () => ({ ok: true, value: [] }),
        send,
      }),
    );
    return { ...ipc, close: () => workbench.close().finally(folder.remove) };
  },
};

/** Electron's two ends without Electron: what crosses is cloned, so that nothing but data gets through. */
function fakeIpc(
  connect: (receiver: IpcReceiver, send: (channel: string, message: unknown) => void) => void,
): Omit<Transport, 'close'> {
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
