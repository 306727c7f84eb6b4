import { join } from 'node:path';

/** The user's local (never roaming, never synced) folder for registers, by the customs of each system. */
export function dataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'win32') {
    return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Utredningsbanken');
  }
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Utredningsbanken');
  return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'utredningsbanken');
}
