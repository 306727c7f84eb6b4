import type { TypedTexts } from '../ui/fields/typed-texts.ts';
import { draftKey, drafts, type FieldAddress } from './autosave.ts';

/**
 * Keeps what stands typed in a field's boxes and cannot be read among the drafts: it is never sent, leaves the window with a
 * lock, and the browser asks before it is closed away.
 */
export function typedTextsOf(address: FieldAddress): TypedTexts {
  const keyOf = (box: string): string => `${draftKey(address)} ${box}`;
  return {
    read(box) {
      const text = drafts.get(keyOf(box))?.value;
      return typeof text === 'string' ? text : undefined;
    },
    keep(box, text) {
      const key = keyOf(box);
      if (text === null && !drafts.get(key)) return;
      drafts.set(key, text === null ? null : { value: text, state: { kind: 'typed' } });
    },
  };
}
