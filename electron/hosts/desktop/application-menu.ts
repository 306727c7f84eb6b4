import { Menu } from 'electron';

/** None, but on macOS, where copy and paste by keyboard come from the menu. */
export function setMenu(platform: NodeJS.Platform): void {
  const template = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] as const;
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate([...template]) : null);
}
