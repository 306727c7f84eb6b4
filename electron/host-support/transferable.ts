/** The buffers of bytes that may be moved to another thread instead of copied: only those that nothing else looks into. */
export function transferable(bytes: unknown): ArrayBuffer[] {
  if (!(bytes instanceof Uint8Array) || !(bytes.buffer instanceof ArrayBuffer)) return [];
  const whole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
  // Node serves small buffers from a shared pool of 8 KiB or more, which is never covered whole by one of them.
  return whole ? [bytes.buffer] : [];
}
