import { homedir } from 'node:os';
import { dataFolder } from '../../host-support/data-folder.ts';
import { demandNode } from '../../host-support/node-version.ts';
import { resourcesFolder } from '../../host-support/project-folders.ts';
import { askAtTerminal } from './passphrase.ts';
import { runCli } from './run-cli.ts';

demandNode();
process.exitCode = await runCli(
  process.argv.slice(2),
  {
    host: 'cli',
    dataFolder: dataFolder(process.platform, process.env, homedir()),
    resourcesFolder,
  },
  {
    env: process.env,
    ask: askAtTerminal,
    print: (json) => void process.stdout.write(`${JSON.stringify(json, null, 2)}\n`),
    say: (sentence) => void process.stderr.write(`${sentence}\n`),
  },
);
