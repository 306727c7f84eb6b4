import { randomBytes } from 'node:crypto';
import type { HostOptions } from '../../host-support/host-options.ts';
import { type WorkbenchClient, startWorkbench } from '../../host-support/workbench-client.ts';
import { createIdleExit } from './idle-exit.ts';
import { type LoopbackServer, type ServerOptions, listen } from './server.ts';
import { type Standing, createTickets } from './tickets.ts';

export interface LoopbackOptions extends Omit<HostOptions, 'host' | 'demoOnly'> {
  readonly rendererFolder: string;
  readonly idleMinutes?: number;
  /** Development alone. */
  readonly pages?: ServerOptions['pages'];
  /** Tests alone: milliseconds, for tickets. */
  readonly now?: () => number;
}

export interface Loopback extends Pick<LoopbackServer, 'address' | 'server'> {
  /** A fresh address, good once and for 60 seconds. `trusted` is only for the browser that the host itself starts. */
  addressFor(standing: Standing): string;
  /** The workbench behind pages of the started browser. */
  readonly workbench: WorkbenchClient;
  /** The started browser's last window is closed. */
  windowClosed(): void;
  /** Whether any browser has come in with a ticket. */
  wasVisited(): boolean;
  /** Resolves when the host has locked, closed and stopped listening. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * The workbench for a browser on this machine. Pages in another browser than the started one speak to a workbench of their
 * own, which opens demo registers only: they never meet the register that the started browser holds open.
 */
export async function openLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { rendererFolder, idleMinutes = 5, pages, now = Date.now, ...rest } = options;
  const tickets = createTickets(() => randomBytes(32).toString('base64url'), now);
  const workbench = startWorkbench({ ...rest, host: 'loopback' });
  let guests: WorkbenchClient | undefined;
  const guestWorkbench = (): WorkbenchClient =>
    (guests ??= startWorkbench({ ...rest, host: 'loopback', demoOnly: true }));
  const idle = createIdleExit(idleMinutes * 60_000, () => void close());
  let visited = false;
  const server = await listen({
    tickets: {
      ...tickets,
      redeem(ticket) {
        const secret = tickets.redeem(ticket);
        visited ||= secret !== undefined;
        return secret;
      },
    },
    workbenchOf: (standing) => (standing === 'trusted' ? workbench : guestWorkbench()),
    rendererFolder,
    pages,
    onListener: (change) => idle.listener(change),
  });
  const ended = Promise.withResolvers<void>();
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= shutDown().then(ended.resolve));

  async function shutDown(): Promise<void> {
    idle.stop();
    // Locked first: the pages are told so while there is still somebody to tell them.
    await Promise.all([workbench.close(), guests?.close()]);
    await server.close();
  }
  workbench.onCrash(() => void close());
  return {
    address: server.address,
    server: server.server,
    addressFor: (standing) => `http://${server.address}/?ticket=${tickets.issue(standing)}`,
    workbench,
    windowClosed: () => idle.hurry(),
    wasVisited: () => visited,
    closed: ended.promise,
    close,
  };
}
