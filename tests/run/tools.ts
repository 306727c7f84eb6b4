import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../../electron/host-support/find-browser.ts';
import { canInstall, installPackages } from '../../electron/hosts/start/install-package.ts';

/** A program that some tests need and that npm does not bring. */
export interface Tool {
  readonly name: string;
  readonly packages: readonly string[];
  readonly isThere: () => boolean;
}

export const chromium: Tool = {
  name: 'Chromium',
  packages: ['chromium'],
  isThere: () => findBrowser() !== undefined,
};

export const libreOffice: Tool = {
  name: 'LibreOffice and Poppler',
  packages: ['libreoffice-writer', 'poppler-utils'],
  isThere: () => isOnPath('soffice') && isOnPath('pdftoppm'),
};

/** Whether the tool is there, after installing it where that may be done: as root on Debian, having said so. */
export function provide(tool: Tool, say: (line: string) => void): boolean {
  if (tool.isThere()) return true;
  if (!canInstall()) return false;
  say(`${tool.name} is missing: installing ${tool.packages.join(' ')} with apt-get.`);
  return installPackages(tool.packages) && tool.isThere();
}

function isOnPath(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some(
    (folder) => existsSync(join(folder, program)) || existsSync(join(folder, `${program}.exe`)),
  );
}
