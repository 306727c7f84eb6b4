import type { Block, Profile } from '../../../../../shared/documents/blocks.ts';
import { plainText } from '../../../../../shared/documents/plain-text.ts';
import type { Context } from '../../../../../shared/regimes/lex-sarah/documents/desk.ts';
import type { DocumentId } from '../../../../../shared/regimes/lex-sarah/findings/code-rule.ts';
import { lexSarahDocuments } from '../../../../../shared/regimes/lex-sarah/documents.ts';
import type { LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { caseContext, namesOf } from '../../../../fixtures/document-context.ts';

export function kindOf(id: DocumentId) {
  const kind = lexSarahDocuments.find((one) => one.id === id);
  if (!kind) throw new Error(`No document ${id}.`);
  return kind;
}

/** A document as the product makes it: the kind's own template, with what its profile gives it. */
export function made(
  id: DocumentId,
  facts: LexSarahFacts,
  profile: Profile = 'full',
  more: Partial<Context> = {},
): readonly Block[] {
  const names = profile === 'full' ? namesOf(facts) : {};
  return kindOf(id).template({ ...caseContext(facts, names), profile, ...more });
}

export const textOf = (...input: Parameters<typeof made>): string => plainText(made(...input));

/** Every text of a document with its footnotes: all that may hold something it should not. */
export const everything = (...input: Parameters<typeof made>): string => JSON.stringify(made(...input));
