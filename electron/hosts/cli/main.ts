import { homedir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '../../host-support/data-folder.ts';
import { demandNode } from '../../host-support/node-version.ts';
import { resourcesFolder } from '../../host-support/project-folders.ts';
import { exitCodes } from './exit-codes.ts';
import { askAtTerminal } from './passphrase.ts';
import { runCli } from './run-cli.ts';

demandNode();
// A reader that has seen enough, such as `head`, is no failure; the register is locked before anything is printed.
for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly);
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
    show: (text) => void process.stdout.write(text),
    say: (sentence) => void process.stderr.write(`${sentence}\n`),
  },
);

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') process.exitCode = exitCodes.bug;
}
