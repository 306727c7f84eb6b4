import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { developmentPassphrase, hostsText } from '../../../shared/text/hosts.ts';
import type { HostOptions } from '../../host-support/host-options.ts';
import { registerFileName } from '../../host-support/register-files.ts';
import { runCli } from '../cli/run-cli.ts';

/**
 * The main job without a window: a demo register in `folder`, its first case checked, its Word files beside it. What an
 * earlier run left there is replaced. Returns whether it went all the way.
 */
export async function runHeadless(
  folder: string,
  options: Omit<HostOptions, 'host'>,
  say: (line: string) => void,
): Promise<boolean> {
  const fileName = registerFileName(hostsText.demoName);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.startsWith(fileName) || name.endsWith('.docx')) rmSync(join(folder, name));
  }
  const register = join(folder, fileName);
  const run = async (...argv: string[]): Promise<unknown> =>
    command([...argv, '--register', register], options, say);
  const { name, title } = hostsText.demoUser;
  const sheet = join(folder, `${fileName}.blad.txt`);
  const made = await run(
    'create',
    '--demo',
    '--name',
    hostsText.demoName,
    '--user',
    name,
    '--title',
    title,
    '--recovery-out',
    sheet,
  );
  if (!created.safeParse(made).success) return false;
  say(hostsText.headlessRegister(register, developmentPassphrase));
  const { cases } = listed.parse(await run('list'));
  const [first] = cases.toSorted((a, b) => (a.internalReference < b.internalReference ? -1 : 1));
  if (first === undefined) return false;
  const reference = first.internalReference;
  const { findings } = checked.parse(await run('check', reference));
  const blocking = findings.filter((finding) => finding.blocking).length;
  say(hostsText.headlessFindings(first.diaryNumber ?? reference, blocking, findings.length - blocking));
  const { files } = exported.parse(
    await run('export', reference, '--document', 'all', '--profile', 'full', '--out', folder),
  );
  for (const { path } of files) say(hostsText.headlessFile(path));
  return files.length > 0;
}

const created = z.object({ register: z.string() });
const listed = z.object({
  cases: z.array(z.object({ internalReference: z.string(), diaryNumber: z.string().nullable() })),
});
const checked = z.object({ findings: z.array(z.object({ blocking: z.boolean() })) });
const exported = z.object({ files: z.array(z.object({ path: z.string() })) });

async function command(
  argv: readonly string[],
  options: Omit<HostOptions, 'host'>,
  say: (line: string) => void,
): Promise<unknown> {
  let printed: unknown;
  const said: string[] = [];
  const exit = await runCli(
    argv,
    { ...options, host: 'cli' },
    {
      // Made-up cases: the passphrase is printed.
      env: { UTREDNINGSBANKEN_PASSPHRASE: developmentPassphrase },
      ask: async () => undefined,
      print: (json) => {
        printed = json;
      },
      show: say,
      say: (sentence) => void said.push(sentence),
    },
  );
  // What is said of keeping the recovery sheet safe is for real registers.
  if (exit !== 0) for (const sentence of said) say(sentence);
  return printed;
}
