import { parentPort, workerData } from 'node:worker_threads';
import { createWorkbench } from '../workbench.ts';
import { type HostDeps, createHostDeps } from './host-deps.ts';
import type { HostOptions } from './host-options.ts';
import { randomId } from './random-id.ts';
import { transferable } from './transferable.ts';
import type { AnswerTo, CallKind, FromWorker, ToWorker, WorkerCall } from './worker-messages.ts';

// The thread in which the workbench lives: no database, key or document work ever blocks the window or the server.

const port = parentPort;
if (port === null) throw new Error('the workbench worker needs a parent thread');

// `workerData` is untyped; only workbench-client.ts starts this file, with HostOptions.
const options: HostOptions = workerData;
const deps: HostDeps = createHostDeps(
  options,
  options.host === 'loopback'
    ? (name, mediaType, bytes) => {
        const token = randomId();
        send({ kind: 'download', token, file: { name, mediaType, bytes } });
        return `/download/${token}`;
      }
    : undefined,
);
const workbench = createWorkbench(deps);
workbench.onEvent((event) => send({ kind: 'event', event }));
port.on('message', ({ id, call }: ToWorker) => void answer(id, call));

async function answer(id: number, call: WorkerCall): Promise<void> {
  const value = await valueOf(call);
  const bytes = typeof value === 'object' && value !== null && value.ok ? value.value : undefined;
  port?.postMessage({ kind: 'answer', id, value } satisfies FromWorker, transferable(bytes));
  if (call.kind === 'close') port?.close();
}

async function valueOf(call: WorkerCall): Promise<AnswerTo<CallKind>> {
  switch (call.kind) {
    case 'dispatch':
      return workbench.dispatch(call.name, call.raw, call.origin === null ? {} : { origin: call.origin });
    case 'uploadChunk':
      return workbench.uploadChunk(call.ticket, call.bytes);
    case 'openAttachment':
      return workbench.openAttachment(call.recordId);
    case 'readAttachmentChunk':
      return workbench.readAttachmentChunk(call.recordId, call.seq);
    case 'lock':
      return workbench.lock().then(() => null);
    case 'close':
      return workbench.close().then(() => null);
    case 'grantRegister':
      return deps.places.grantRegister(call.path);
    case 'grantFolder':
      return deps.places.grantFolder(call.path);
  }
}

function send(message: FromWorker): void {
  port?.postMessage(message);
}
