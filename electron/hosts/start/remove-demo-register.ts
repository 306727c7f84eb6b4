import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hostsText } from '../../../shared/text/hosts.ts';
import { registerFileName } from '../../host-support/register-files.ts';

/**
 * Makes room for a new demo register in a folder: takes away the one of the demo's name, if its key header says that it is
 * one. Every other file stays, also a register that someone has given that name.
 */
export async function removeDemoRegister(folder: string): Promise<void> {
  const register = join(folder, registerFileName(hostsText.demoName));
  if (!(await isDemo(`${register}${keyHeader}`))) return;
  for (const ending of ['', '-wal', '-shm', ...alone, ...lockFiles, keyHeader])
    await rm(`${register}${ending}`, { force: true });
}

/** Files beside a register, as the vault names them. */
const keyHeader = '.nycklar';
const alone = ['.ensam', '.ensam-wal', '.ensam-shm'];
const lockFiles = ['.l\u00e5s', '.l\u00e5s.json'];

const header = z.object({ demo: z.literal(true) });

async function isDemo(keys: string): Promise<boolean> {
  try {
    return header.safeParse(JSON.parse(await readFile(keys, 'utf8'))).success;
  } catch {
    return false;
  }
}
