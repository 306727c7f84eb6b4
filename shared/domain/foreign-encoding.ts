/** Encodings that a text is met in instead of UTF-8. */
export type ForeignEncoding = 'utf-16' | 'windows-1252';

/**
 * What JSON text that is not UTF-8, or not meant as such, is written in: UTF-16 by its byte order mark or by the zero byte
 * beside its first character, which is always ASCII in JSON (RFC 8259); otherwise the eight-bit encoding of Windows.
 * `isUtf8` says whether the bytes can be decoded as UTF-8. Null for text that is.
 */
export function foreignEncodingOf(bytes: Uint8Array, isUtf8: boolean): ForeignEncoding | null {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked || (bytes.length > 1 && (first === 0) !== (second === 0))) return 'utf-16';
  return isUtf8 ? null : 'windows-1252';
}
