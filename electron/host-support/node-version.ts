import { hostsText } from '../../shared/text/hosts.ts';

/** The database driver ends the process without a word on an older Node: better to say it here. */
export function demandNode(version: string = process.versions.node): void {
  if (Number.parseInt(version, 10) >= 24) return;
  process.stderr.write(`${hostsText.nodeTooOld(version)}\n`);
  process.exit(1);
}
