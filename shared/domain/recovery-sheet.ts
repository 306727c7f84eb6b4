/*
 * The recovery sheet: a 32-byte register key as four lines of four groups of four characters, in Crockford's base 32
 * (no I, L, O or U). Each line carries 8 bytes of the key and a 16-bit checksum (CRC-16/CCITT) over a version, the
 * line's number and its bytes, so that a mistyped or misplaced line is named.
 */

export type DecodedSheet =
  | { readonly ok: true; readonly key: Uint8Array }
  /** Numbers (1-4) of the lines to type again. */
  | { readonly ok: false; readonly lines: readonly number[] };

/** Four lines such as `3F7K-Q0ZD-88MN-XJ2A` for a key of 32 bytes. */
export function encodeRecoverySheet(key: Uint8Array): readonly string[] {
  if (key.length !== 32) throw new TypeError('a register key is 32 bytes');
  return lineNumbers.map((number) => {
    const bytes = key.subarray((number - 1) * 8, number * 8);
    const sum = checksum(number, bytes);
    return toSymbols([...bytes, sum >> 8, sum & 0xff]).replaceAll(/(.{4})(?!$)/g, '$1-');
  });
}

/**
 * The key out of what was typed or pasted. Letter case, spaces, hyphens and a leading "1." are ignored, O is read as 0
 * and I or L as 1. Four non-empty lines are judged line by line, anything else by its characters in order.
 */
export function decodeRecoverySheet(text: string): DecodedSheet {
  const lines = splitLines(text).map((line, index) => decodeLine(line, index + 1));
  const wrong = lineNumbers.filter((number) => lines[number - 1] === undefined);
  if (wrong.length > 0 || lines.length !== 4) {
    return { ok: false, lines: wrong.length > 0 ? wrong : lineNumbers };
  }
  return { ok: true, key: Uint8Array.from(lines.flatMap((bytes) => bytes ?? [])) };
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const lineNumbers: readonly number[] = [1, 2, 3, 4];
const sheetVersion = 1;

function splitLines(text: string): string[] {
  const typed = text
    .split(/\r?\n/)
    .map((line) => clean(line.replace(/^\s*[1-4]\s*[.:)]/, '')))
    .filter((line) => line !== '');
  return typed.length === 4 ? typed : (typed.join('').match(/.{1,16}/g) ?? []);
}

function clean(line: string): string {
  return line
    .toUpperCase()
    .replaceAll(/[\s\u00ad\u2010-\u2015-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

/** The eight key bytes of a line, or undefined when it is not this line of a sheet. */
function decodeLine(line: string, number: number): number[] | undefined {
  const values = [...line].map((symbol) => alphabet.indexOf(symbol));
  if (values.length !== 16 || values.includes(-1)) return undefined;
  const bytes = regroup(values, 5, 8);
  const key = bytes.slice(0, 8);
  const sum = ((bytes[8] ?? 0) << 8) | (bytes[9] ?? 0);
  return sum === checksum(number, key) ? key : undefined;
}

function toSymbols(bytes: readonly number[]): string {
  return regroup(bytes, 8, 5)
    .map((value) => alphabet.charAt(value))
    .join('');
}

/** Reads numbers of `from` bits as a stream of numbers of `to` bits; the lengths used here come out even. */
function regroup(values: readonly number[], from: number, to: number): number[] {
  const result: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const value of values) {
    buffer = (buffer << from) | value;
    for (bits += from; bits >= to;) {
      bits -= to;
      result.push(buffer >> bits);
      buffer &= (1 << bits) - 1;
    }
  }
  return result;
}

function checksum(line: number, bytes: Iterable<number>): number {
  let crc = 0xffff;
  for (const byte of [sheetVersion, line, ...bytes]) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1)
      crc = ((crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021) & 0xffff;
  }
  return crc;
}
