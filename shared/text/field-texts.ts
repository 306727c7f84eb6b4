import type { FieldText } from '../regimes/regime.ts';

interface HasFields {
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The text of one field: a choice must name every code, a scale all four steps. */
export type FieldTextOf<F> = FieldText &
  (F extends { readonly codes: readonly (infer Code extends string)[] }
    ? { readonly codes: Readonly<Record<Code, string>> }
    : F extends { readonly kind: 'scale' }
      ? { readonly codes: Readonly<Record<'1' | '2' | '3' | '4', string>> }
      : unknown);

/** The texts of all fields of a section or a collection. A field without a label does not compile. */
export type PartFieldTexts<Part extends HasFields> = {
  readonly [Name in keyof Part['fields'] & string]: FieldTextOf<Part['fields'][Name]>;
};

/** The texts of all parts of a regime, as they are written: part by part. */
export type PartsFieldTexts<Parts extends Readonly<Record<string, HasFields>>> = {
  readonly [Name in keyof Parts & string]: PartFieldTexts<Parts[Name]>;
};

/** Puts the texts of parts under the keys `part.field`, which is how the renderer and the documents look them up. */
export function fieldTextsByKey(
  parts: Readonly<Record<string, Readonly<Record<string, FieldText>>>>,
): Readonly<Record<string, FieldText>> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, fields]) =>
      Object.entries(fields).map(([field, text]) => [`${part}.${field}`, text]),
    ),
  );
}
