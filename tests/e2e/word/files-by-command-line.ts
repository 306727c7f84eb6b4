import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../../../electron/host-support/project-folders.ts';
import { passphrase } from '../investigator.ts';
import type { SavedFile } from '../rooms/documents-room.ts';

const run = promisify(execFile);

/** The Word files that the command line writes of a case file it has imported into a register of its own. */
export async function filesByCommandLine(
  caseFile: string,
  reference: string,
  documents: readonly string[],
): Promise<readonly SavedFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'utredning-e2e-cli-'));
  const script = join(projectFolder, 'tests', 'e2e', 'fixture', 'command-line.ts');
  const register = ['--register', join(folder, 'prov.register')];
  const command = async (...words: readonly string[]): Promise<void> => {
    await run(process.execPath, [script, ...words, ...register], {
      env: { ...process.env, UTREDNINGSBANKEN_PASSPHRASE: passphrase },
    });
  };
  const out = join(folder, 'out');
  await command('create', '--user', 'Kim Testmark', '--title', 'SAS');
  await command('import', caseFile);
  for (const document of documents)
    await command('export', reference, '--document', document, '--profile', 'full', '--out', out);
  const names = await readdir(out);
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(out, name)) })),
  );
  await rm(folder, { recursive: true, force: true });
  return files;
}
