import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Why pages cannot be drawn here, or undefined when they can: LibreOffice and Poppler must both be on PATH. */
export function whyNoPages(): string | undefined {
  const missing = ['soffice', 'pdftoppm'].filter((tool) => !isOnPath(tool));
  return missing.length === 0 ? undefined : `${missing.join(' and ')} not found on PATH`;
}

/**
 * Draws a Word file as LibreOffice prints it: one PNG path per page, in page order, in `folder` (made when missing).
 * Takes a few seconds; uses a profile of its own, so that it neither meets nor leaves settings.
 */
export async function drawPages(docx: Uint8Array, folder: string, dpi = 70): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const source = join(folder, 'document.docx');
  await writeFile(source, docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source], {
    timeout: 120_000,
  });
  await run('pdftoppm', ['-r', String(dpi), '-png', join(folder, 'document.pdf'), join(folder, 'page')], {
    timeout: 60_000,
  });
  const files = await readdir(folder);
  return files
    .filter((name) => /^page-\d+\.png$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * What LibreOffice prints of each Word file, as text in the order it is drawn, without page breaks. All are printed in one
 * run, in `folder` (made when missing).
 */
export async function printedWords(
  files: readonly (readonly [name: string, docx: Uint8Array])[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  await mkdir(folder, { recursive: true });
  const sources = files.map((_file, index) => join(folder, `${index}.docx`));
  await Promise.all(files.map(([, docx], index) => writeFile(sources[index] ?? '', docx)));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...sources], {
    timeout: 300_000,
  });
  return new Map(files.map(([name], index) => [name, drawnWords(join(folder, `${index}.pdf`))]));
}

const drawnWords = (pdf: string): string =>
  execFileSync('pdftotext', ['-raw', '-nopgbrk', pdf, '-'], { encoding: 'utf8' });

/** The text of each page as `drawPages` left it in `folder`, read back from the PDF. */
export function pageTexts(folder: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', join(folder, 'document.pdf'), '-'], {
    encoding: 'utf8',
  });
  return text.split('\f').filter((page) => page.trim() !== '');
}

function isOnPath(tool: string): boolean {
  try {
    execFileSync(tool, [tool === 'pdftoppm' ? '-v' : '--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
