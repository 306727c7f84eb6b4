import type { Reply, WorkbenchEvent } from '../../shared/api/reply.ts';
import type { HostBridge } from '../../shared/api/host-bridge.ts';
import { bridgeTransport } from './bridge-transport.ts';
import { httpTransport } from './http-transport.ts';

/** How the window reaches the workbench. Two hosts, one shape; the rest of the renderer knows neither. */
export interface Transport {
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  onEvent(listener: (event: WorkbenchEvent) => void): () => void;
  /** Called after a lost connection has come back: events may have been missed. */
  onReconnect(listener: () => void): () => void;
  /** Called when the host has not been reached for so long that the program must have ended. It may still come back. */
  onLost(listener: () => void): () => void;
  /** Streams a file into an upload and closes it. `onProgress` gets bytes sent so far. */
  upload(ticket: string, file: File, onProgress: (sent: number) => void): Promise<Reply<unknown>>;
  /** Asks where exported files shall go. Null: the user changed their mind. */
  chooseExportPlace(): Promise<string | null>;
  /** Fetches a file the host streams out itself. */
  download(address: string, name: string): void;
  /** Opens a stored attachment for saving to disk. */
  saveAttachment(recordId: string, name: string): Promise<Reply<unknown>>;
  /** Asks for a register file elsewhere than where the host looks. Undefined: the host cannot ask. */
  chooseRegister?(kind: 'open' | 'create', name: string): Promise<string | null>;
}

export function createTransport(): Transport {
  const bridge = bridgeOf(globalThis);
  return bridge ? bridgeTransport(bridge) : httpTransport();
}

/** What the desktop's preload script puts on the window, and nothing else does. */
function bridgeOf(scope: { workbench?: HostBridge | undefined }): HostBridge | undefined {
  return scope.workbench;
}

declare global {
  var workbench: HostBridge | undefined;
}
