import { describe, expect, it } from 'vitest';
import { refusedLocation } from '../../../electron/vault/location.ts';

const mounts = [
  '/dev/sda1 / ext4 rw 0 0',
  '//fil01/hem /mnt/hem cifs rw 0 0',
  'fil02:/vol /mnt/nfs\\040disk nfs4 rw 0 0',
  '/dev/sdb1 /mnt/hem/lokal ext4 rw 0 0',
].join('\n');

const places: readonly [path: string, code: string | undefined, why: string][] = [
  ['/home/karin/register/a.register', undefined, 'a local disk'],
  ['C:\\Users\\karin\\AppData\\Local\\a.register', undefined, 'a local disk on Windows'],
  ['\\\\fil01\\hem\\a.register', 'network-path', 'a UNC path'],
  ['\\\\?\\UNC\\fil01\\hem\\a.register', 'network-path', 'a UNC path in its long form'],
  ['\\\\?\\C:\\register\\a.register', undefined, 'a local path in its long form'],
  ['//fil01/hem/a.register', 'network-path', 'a UNC path with slashes'],
  ['/mnt/hem/a.register', 'network-path', 'mounted by SMB'],
  ['/mnt/nfs disk/a.register', 'network-path', 'mounted by NFS, space in the mount point'],
  ['/mnt/hem/lokal/a.register', undefined, 'a local disk mounted inside a network one'],
  ['/mnt/hemma/a.register', undefined, 'only the beginning of the name is the same'],
  ['C:\\Users\\karin\\OneDrive\\a.register', 'synced-path', 'OneDrive'],
  ['C:\\Users\\karin\\OneDrive - Exempelkommun\\a.register', 'synced-path', 'OneDrive for work'],
  ['/home/karin/Dropbox/a.register', 'synced-path', 'Dropbox'],
  ['/home/karin/Nextcloud/jobb/a.register', 'synced-path', 'Nextcloud'],
  ['G:\\Min enhet\\a.register', 'synced-path', 'Google Drive in Swedish'],
  ['/Users/k/Library/Mobile Documents/com~apple~CloudDocs/a', 'synced-path', 'iCloud'],
  ['/Users/k/Library/CloudStorage/OneDrive-Kommun/a', 'synced-path', 'any provider on macOS'],
  ['/home/karin/Om OneDrive/a.register', undefined, 'a folder that only mentions it'],
];

describe('where a register may live', () => {
  it.each(places)('%s -> %s: %s', (path, code) => {
    expect(refusedLocation(path, mounts)).toBe(code);
  });
});
