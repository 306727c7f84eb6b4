import type { Field } from './field.ts';
import { moment } from './values.ts';

/**
 * What somebody has written in a field whose value is stored as it is: a line, a longer text, or what is known of a time in
 * words. Undefined where the field holds no words; rich texts and originals are kept apart.
 */
export function plainProse(kind: Field['kind'] | undefined, value: unknown): string | undefined {
  if (kind === 'text' || kind === 'longText') return typeof value === 'string' ? value : undefined;
  return kind === 'moment' ? moment.safeParse(value).data?.words : undefined;
}

/** Kinds that `plainProse` can find words in. */
export const holdsPlainProse = (kind: Field['kind'] | undefined): boolean =>
  kind === 'text' || kind === 'longText' || kind === 'moment';
