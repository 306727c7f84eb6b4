import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Interface, createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** A loopback host in a process of its own, with a folder of its own for registers. */
export interface BenchServer {
  readonly dataFolder: string;
  /** An address that is good once, within a minute. `demo` is what another browser than the started one gets. */
  address(standing?: 'trusted' | 'demo'): Promise<string>;
  /** Of the host, to measure its memory. */
  readonly pid: number;
  /** Locks, ends and removes the folder. */
  stop(): Promise<void>;
}

/** `today` is the Swedish date on which the host's clock starts. */
export async function startBenchServer(today?: string): Promise<BenchServer> {
  const dataFolder = realpathSync(mkdtempSync(join(tmpdir(), 'bench-')));
  const script = fileURLToPath(new URL('./serve.ts', import.meta.url));
  const rest = today === undefined ? [] : [today];
  const child = spawn(process.execPath, [script, dataFolder, ...rest], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: child.stdout });
  return {
    dataFolder,
    pid: child.pid ?? 0,
    address: (standing = 'trusted') => ask(child, answers, standing),
    async stop() {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.stdin.end();
      await ended;
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

function ask(
  child: ChildProcessByStdio<Writable, Readable, null>,
  answers: Interface,
  question: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const gone = (): void => reject(new Error('the host ended before it answered'));
    child.once('exit', gone);
    answers.once('line', (line) => {
      child.off('exit', gone);
      const { url }: { url: string } = JSON.parse(line);
      resolve(url);
    });
    child.stdin.write(`${question}\n`);
  });
}
