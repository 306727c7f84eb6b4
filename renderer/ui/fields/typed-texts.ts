import { createContext } from 'react';

/**
 * What stands typed in the boxes of one field and means no value yet, such as "2026-02-30". It outlives the field's own
 * component, until it is mended or emptied. Boxes are named within the field: `date`, `time`.
 */
export interface TypedTexts {
  read(box: string): string | undefined;
  /** `null`: nothing stands there unread any more. */
  keep(box: string, text: string | null): void;
}

/** Without one, an unread text lasts as long as its box. */
export const TypedTextsContext = createContext<TypedTexts | null>(null);
