import { parentPort } from 'node:worker_threads';

// A workbench thread that dies on the first question, as if the machine had run out of memory.
parentPort?.on('message', () => {
  throw new Error('Anna Andersson');
});
