import type { Reply, WorkbenchEvent } from '../../shared/api/reply.ts';
import type { Transport } from './transport.ts';
import { windowId } from './window-id.ts';

/** Milliseconds without a connection after which the program is taken to have ended. */
export const lostAfter = 20_000;

/** The loopback host: calls by POST, events by server-sent events, files as streams. */
export function httpTransport(): Transport {
  const listeners = new Set<(event: WorkbenchEvent) => void>();
  const reconnected = new Set<() => void>();
  const lost = new Set<() => void>();
  let source: EventSource | null = null;
  const listen = (): void => {
    if (source) return;
    source = openEvents(listeners);
    followConnection(source, reconnected, lost);
  };
  return {
    call: (name, input) => post('/call', { name, input, origin: windowId }),
    onEvent(listener) {
      listeners.add(listener);
      listen();
      return () => listeners.delete(listener);
    },
    onReconnect(listener) {
      reconnected.add(listener);
      return () => reconnected.delete(listener);
    },
    onLost(listener) {
      lost.add(listener);
      return () => lost.delete(listener);
    },
    async upload(ticket, file, onProgress) {
      const sent = await uploadWithProgress(ticket, file, onProgress);
      if (!sent.ok) return sent;
      return post('/call', { name: 'attachments.finish', input: { ticket }, origin: windowId });
    },
    chooseExportPlace: async () => 'download',
    download: (address, name) => follow(address, name),
    async saveAttachment(recordId, name) {
      // A download that is refused says nothing in the window.
      const asked = await post('/call', { name: 'attachments.ask', input: { recordId }, origin: windowId });
      if (asked.ok) follow(`/file/${encodeURIComponent(recordId)}`, name);
      return asked;
    },
  };
}

async function post(path: string, message: object): Promise<Reply<unknown>> {
  const body = JSON.stringify(message);
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // A save under way when the window closes still arrives, up to the browser's limit of 64 KiB.
      keepalive: body.length < 60_000,
    });
    // The host answers every call with a Reply, whatever its status.
    const reply: Reply<unknown> = await response.json();
    return reply;
  } catch {
    return { ok: false, error: { code: 'cancelled', details: { kind: 'no-connection' } } };
  }
}

function openEvents(listeners: ReadonlySet<(event: WorkbenchEvent) => void>): EventSource {
  const source = new EventSource('/events');
  source.addEventListener('message', (message: MessageEvent<string>) => {
    const event: WorkbenchEvent = JSON.parse(message.data);
    for (const listener of listeners) listener(event);
  });
  return source;
}

/** The browser tries again by itself, each second. A program that ended in order has said so before; one that was killed has not. */
function followConnection(
  source: EventSource,
  reconnected: ReadonlySet<() => void>,
  lost: ReadonlySet<() => void>,
): void {
  let wasOpen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  source.addEventListener('open', () => {
    clearTimeout(timer);
    timer = undefined;
    if (wasOpen) for (const listener of reconnected) listener();
    wasOpen = true;
  });
  source.addEventListener('error', () => {
    timer ??= setTimeout(() => {
      for (const listener of lost) listener();
    }, lostAfter);
  });
}

/** XMLHttpRequest, since fetch tells nothing of how much has been sent. */
function uploadWithProgress(
  ticket: string,
  file: File,
  onProgress: (sent: number) => void,
): Promise<Reply<unknown>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/upload/${encodeURIComponent(ticket)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded));
    request.addEventListener('load', () => {
      const reply: Reply<unknown> = JSON.parse(request.responseText);
      resolve(reply);
    });
    request.addEventListener('error', () => resolve({ ok: false, error: { code: 'cancelled' } }));
    request.send(file);
  });
}

function follow(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
