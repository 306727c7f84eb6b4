import { assembleFacts } from '../../../../shared/domain/facts.ts';
import { lexSarahParts, type LexSarahFacts } from '../../../../shared/regimes/lex-sarah/parts.ts';

/** Facts of a case from parts written freely; empty parts are filled in. Types are the rules' own concern here. */
export function factsFrom(parts: Readonly<Record<string, unknown>>): LexSarahFacts {
  const facts: unknown = { ...assembleFacts(lexSarahParts, []), ...parts };
  // A fixture of this folder: its shape is what the tests are about.
  return facts as LexSarahFacts;
}

export const record = (label: string, fields: object) => ({ id: `id-${label}`, label, ...fields });
