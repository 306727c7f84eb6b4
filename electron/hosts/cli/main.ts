import { homedir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '../../host-support/data-folder.ts';
import { demandNode } from '../../host-support/node-version.ts';
import { resourcesFolder } from '../../host-support/project-folders.ts';
import { askAtTerminal } from './passphrase.ts';
import { runCli } from './run-cli.ts';

demandNode();
const folder = dataFolder(process.platform, process.env, homedir());
// Places in the code are for developers: they go to a file, unless someone asks to see them.
const showErrors = (process.env['UTREDNINGSBANKEN_DEBUG'] ?? '') !== '';
process.exitCode = await runCli(
  process.argv.slice(2),
  {
    host: 'cli',
    dataFolder: folder,
    resourcesFolder,
    ...(showErrors ? {} : { logFile: join(folder, 'fel.log') }),
  },
  {
    env: process.env,
    ask: askAtTerminal,
    print: (json) => void process.stdout.write(`${JSON.stringify(json, null, 2)}\n`),
    say: (sentence) => void process.stderr.write(`${sentence}\n`),
  },
);
