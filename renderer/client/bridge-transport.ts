import type { HostBridge } from '../../shared/api/host-bridge.ts';
import type { Reply } from '../../shared/api/reply.ts';
import type { Transport } from './transport.ts';
import { windowId } from './window-id.ts';

/** The desktop: calls, events and tokens over the preload's bridge. */
export function bridgeTransport(bridge: HostBridge): Transport {
  return {
    call: (name, input) => bridge.call(name, input, { origin: windowId }),
    onEvent: (listener) => bridge.onEvent(listener),
    // The bridge is there as long as the window is.
    onReconnect: () => () => undefined,
    onLost: () => () => undefined,
    upload: (ticket, file, onProgress) => upload(bridge, ticket, file, onProgress),
    async chooseExportPlace() {
      const chosen = await bridge.saveFile({ kind: 'folder' });
      return chosen.ok ? (chosen.value?.place ?? null) : null;
    },
    download: () => undefined,
    saveAttachment: (recordId) => bridge.saveFile({ kind: 'attachment', recordId }),
    async chooseRegister(kind, name) {
      if (kind === 'create') {
        const chosen = await bridge.saveFile({ kind: 'new-register', name });
        return chosen.ok ? (chosen.value?.place ?? null) : null;
      }
      const picked = await bridge.pickFiles({ kind: 'register' });
      return picked.ok ? (picked.value[0]?.token ?? null) : null;
    },
  };
}

/** The host reads the file itself and closes the upload when all of it is stored. */
async function upload(
  bridge: HostBridge,
  ticket: string,
  file: File,
  onProgress: (sent: number) => void,
): Promise<Reply<unknown>> {
  const picked = await bridge.pickFiles({ kind: 'dropped', files: [file] });
  if (!picked.ok) return picked;
  const token = picked.value[0]?.token;
  const body = token ?? new Uint8Array(await file.arrayBuffer());
  const reply = await bridge.call('attachments.finish', { ticket }, { origin: windowId, body });
  if (reply.ok) onProgress(file.size);
  return reply;
}
