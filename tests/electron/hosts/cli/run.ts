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
}

/** The command line in this process, in a folder of its own: register and files are named relative to it. */
export function commandLine(): {
  folder: string;
  file: (name: string, content: unknown) => string;
  run: (argv: readonly string[], around?: { passphrase?: string; typed?: readonly string[] }) => Promise<Run>;
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
    async run(argv, around = { passphrase }) {
      const typed = [...(around.typed ?? [])];
      let json: Record<string, unknown> = {};
      const said: string[] = [];
      const exit = await runCli(
        [...argv, '--register', join(folder, 'prov.register')],
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
          print: (answer) =>
            void (json = JSON.parse(JSON.stringify(answer ?? {})) as Record<string, unknown>),
          say: (sentence) => void said.push(sentence),
        },
      );
      return { exit, json, said: said.join('\n') };
    },
  };
}

/** The smallest case file there is. */
export const smallCase = (heading: string, diaryNumber: string) => ({
  format: 'utredningsbanken-case',
  version: 1,
  regime: 'lex-sarah',
  case: { registration: { heading, diaryNumber } },
});
