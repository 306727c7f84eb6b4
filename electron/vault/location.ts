import { readFileSync } from 'node:fs';

/**
 * Whether a register may live at an absolute path. SQLite's locks fail on network file systems and a sync client
 * copies half-written files, so both are refused. (Backups may go there.)
 */
export function refusedLocation(path: string, mounts: string = readMounts()): RefusedLocation | undefined {
  if (/^(\\\\|\/\/)(?![?.][\\/])/.test(path) || /^\\\\[?]\\UNC\\/i.test(path)) return 'network-path';
  if (networkFileSystems.test(fileSystemOf(path, mounts))) return 'network-path';
  if (path.split(/[\\/]/).some((segment) => segment === 'Box' || syncedFolders.test(segment)))
    return 'synced-path';
  return undefined;
}

export type RefusedLocation = 'network-path' | 'synced-path';

const networkFileSystems =
  /^(nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|ceph|davfs|webdav|glusterfs|lustre|fuse\.(sshfs|rclone|davfs2?|glusterfs|gvfsd-fuse|s3fs|curlftpfs|google-drive-ocamlfuse))$/;

const syncedFolders =
  /^(onedrive( ?[-–(].*)?|dropbox( \(.*\))?|google ?drive|googledrive-.*|my drive|min enhet|drivefs|icloud ?drive|icloud~.*|com~apple~clouddocs|mobile documents|cloudstorage|nextcloud\d*|owncloud\d*|box sync|pcloud ?drive|mega( ?sync)?|synologydrive|seafile|sync\.com)$/i;

/** The type of the file system with the longest mount point above the path; '' when unknown. */
function fileSystemOf(path: string, mounts: string): string {
  let best = { point: '', type: '' };
  for (const line of mounts.split('\n')) {
    const [, rawPoint, type] = line.split(' ');
    if (rawPoint === undefined || type === undefined) continue;
    const point = rawPoint.replaceAll(/\\(\d{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    const inside = path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`);
    if (inside && point.length >= best.point.length) best = { point, type };
  }
  return best.type;
}

function readMounts(): string {
  if (process.platform !== 'linux') return '';
  try {
    return readFileSync('/proc/mounts', 'utf8');
  } catch {
    return '';
  }
}
