import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCli } from '../../../../electron/hosts/cli/run-cli.ts';
import { resourcesFolder } from '../../../contract/transports.ts';
import { quickKdf } from '../../vault/test-register.ts';

export const passphrase = 'fyra ord som ingen gissar';

export interface Run {
  readonly exit: number;
  readonly json: Record<string, unknown>;
  readonly said: string;
  /** Text on standard output that is no JSON. */
  readonly shown: string;
}

type RunCommand = (
  argv: readonly string[],
  around?: { passphrase?: string; typed?: readonly string[] },
) => Promise<Run>;

/** The command line in this process, in a folder of its own: register and files are named relative to it. */
export function commandLine(): {
  folder: string;
  file: (name: string, content: unknown) => string;
  run: RunCommand;
  /** The same, on a register elsewhere. */
  at: (register: string) => RunCommand;
} {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cli-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    file(name, content) {
      const path = join(folder, name);
      writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
      return path;
    },
    run: runner(folder, join(folder, 'prov.register')),
    at: (register) => runner(folder, register),
  };
}

function runner(folder: string, register: string): RunCommand {
  return async (argv, around = { passphrase }) => {
    const typed = [...(around.typed ?? [])];
    let json: Record<string, unknown> = {};
    const said: string[] = [];
    const shown: string[] = [];
    const exit = await runCli(
      [...argv, '--register', register],
      {
        host: 'cli',
        dataFolder: folder,
        resourcesFolder,
        kdf: quickKdf,
        today: '2026-11-23',
        logFile: join(folder, 'fel.log'),
      },
      {
        env: around.passphrase === undefined ? {} : { UTREDNINGSBANKEN_PASSPHRASE: around.passphrase },
        ask: async () => typed.shift(),
        // Every answer of the command line is an object; through JSON, as a reader gets it.
        print: (answer) => void (json = JSON.parse(JSON.stringify(answer ?? {})) as Record<string, unknown>),
        show: (text) => void shown.push(text),
        say: (sentence) => void said.push(sentence),
      },
    );
    return { exit, json, said: said.join('\n'), shown: shown.join('') };
  };
}

/** The smallest case file there is. */
export const smallCase = (heading: string, diaryNumber: string) => ({
  format: 'utredningsbanken-case',
  version: 1,
  regime: 'lex-sarah',
  case: { registration: { heading, diaryNumber } },
});
