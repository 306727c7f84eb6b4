import { textOfBlock } from '../richtext/plain.ts';
import { isRich } from './blank.ts';
import type { AnyFacts } from './facts.ts';
import { fieldsOf, type HeldField } from './field-walk.ts';
import { plainProse } from './plain-prose.ts';
import type { Parts } from './section.ts';

/** A text of the case as somebody has written it, and where. */
export interface Prose {
  readonly place: HeldField;
  readonly text: string;
}

/**
 * Every written text of the given parts: lines, longer texts, rich texts as plain text, and what is known of a time in words.
 * No names of the key table. Read once for the same facts, as the fields are.
 */
export function prosesOf(parts: Parts, facts: AnyFacts): readonly Prose[] {
  const fields = fieldsOf(parts, facts);
  const known = read.get(fields);
  if (known) return known;
  const proses = fields.flatMap(proseIn);
  read.set(fields, proses);
  return proses;
}

const read = new WeakMap<readonly HeldField[], readonly Prose[]>();

function proseIn(place: HeldField): readonly Prose[] {
  const { kind, value } = place;
  if (kind === 'richText')
    return isRich(value) ? [{ place, text: value.content.map(textOfBlock).join('\n') }] : [];
  const text = plainProse(kind, value);
  return text === undefined ? [] : [{ place, text }];
}
