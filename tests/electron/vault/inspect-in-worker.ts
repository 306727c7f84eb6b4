import { parentPort, workerData } from 'node:worker_threads';
import { inspectRegister } from '../../../electron/vault/inspect-register.ts';

// Another thread of the same process, as the guests' workbench is under the loopback host.
parentPort?.postMessage(await inspectRegister(workerData), []);
