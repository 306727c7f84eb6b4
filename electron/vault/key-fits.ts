import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/**
 * Whether any page of a file was written with this key, so that one which does not open can be told apart: damaged, or
 * another register's. Looks at 256 pages at most. SQLCipher 4: a page ends with an HMAC-SHA512 over its bytes and its
 * number, under a key derived in two rounds from the page key and the file's salt. False too when that salt, the file's
 * first 16 bytes, is what was damaged. For a file that this process has not open.
 */
export function keyFits(path: string, key: Uint8Array): boolean {
  const pages = Math.floor(statSync(path).size / pageSize);
  const step = Math.max(1, Math.floor(pages / 256));
  const file = openSync(path, 'r');
  try {
    const salt = readAt(file, 0, saltLength).map((byte) => byte ^ 0x3a);
    const macKey = pbkdf2Sync(key, salt, 2, 32, 'sha512');
    for (let number = 1; number <= pages; number += step) {
      if (isAuthentic(readAt(file, (number - 1) * pageSize, pageSize), number, macKey)) return true;
    }
    return false;
  } finally {
    closeSync(file);
  }
}

const pageSize = 4096;
const saltLength = 16;
const macLength = 64;

function isAuthentic(page: Buffer, number: number, macKey: Buffer): boolean {
  const place = Buffer.alloc(4);
  place.writeUInt32LE(number);
  const content = page.subarray(number === 1 ? saltLength : 0, pageSize - macLength);
  const mac = createHmac('sha512', macKey).update(content).update(place).digest();
  return timingSafeEqual(mac, page.subarray(pageSize - macLength));
}

function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, position);
  return bytes;
}
