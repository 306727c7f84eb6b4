import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { withoutSecrets } from '../../host-support/child-environment.ts';

/** Whether this machine lets us install its packages: Debian or a relative, as root. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Installs packages of the distribution. The caller has said so before. True when apt-get was content. */
export function installPackages(packages: readonly string[]): boolean {
  const apt = (...rest: string[]): boolean =>
    spawnSync('apt-get', rest, {
      stdio: ['ignore', 2, 2],
      env: { ...withoutSecrets(process.env), DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
