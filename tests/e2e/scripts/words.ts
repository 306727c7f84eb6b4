import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';

/** The visible label of a field, by `part.field`. Throws for a field that does not exist. */
export function labelOf(field: string): string {
  const text = lexSarahText.fields[field];
  if (text === undefined) throw new Error(`no field ${field}`);
  return text.label;
}

/** What a code of a choice is called on the screen. */
export function optionOf(field: string, code: string): string {
  const words = lexSarahText.fields[field]?.codes?.[code];
  if (words === undefined) throw new Error(`no ${code} in ${field}`);
  return words;
}
