import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { passphrase } from './run.ts';

export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as a process of its own, with a register and a data folder of its own. */
export function spawnCli() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cli-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const register = join(folder, 'prov.register');
  const start = (argv: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    spawn(process.execPath, ['electron/hosts/cli/main.ts', ...argv], {
      env: {
        ...process.env,
        XDG_DATA_HOME: folder,
        LOCALAPPDATA: folder,
        UTREDNINGSBANKEN_PASSPHRASE: passphrase,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  return {
    folder,
    register,
    start,
    run: (argv: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended> =>
      new Promise((resolve) => {
        const child = start([...argv, '--register', register], env);
        let stdout = '';
        let stderr = '';
        child.stdout.on('data', (piece) => (stdout += String(piece)));
        child.stderr.on('data', (piece) => (stderr += String(piece)));
        child.once('close', (exit) => resolve({ exit, stdout, stderr }));
      }),
  };
}
