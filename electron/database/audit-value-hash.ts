import { createHmac } from 'node:crypto';

/**
 * What the log says of a value: lower-case hex HMAC-SHA-256. A plain hash of a personnummer, a telephone or a name is
 * found by trying them all; with a key of the register it is not. `auditKey` is `OpenRegister.auditKey`, from which a key
 * of its own is made, so that no value can be shaped into a link of the chain.
 */
export function auditValueHash(auditKey: Buffer, text: string): string {
  const key = createHmac('sha256', auditKey).update('utredningsbanken audit values 1').digest();
  return createHmac('sha256', key).update(text, 'utf8').digest('hex');
}
