import { isBlank } from '../../domain/blank.ts';
import type { RuleSettings } from '../regime.ts';
import { editionByDate } from './law/edition.ts';
import { sol2001 } from './law/sol-2001.ts';
import type { LexSarahFacts } from './parts.ts';
import { fieldNoteText } from './text/field-notes.ts';
import { senderFieldTexts } from './text/fields/ivo.ts';
import { registrationFieldTexts } from './text/fields/registration.ts';

/**
 * What holds while the user has not said otherwise, by `part.field`: the sender of the settings where the case has none of
 * its own, and the act that the date of the report gives. Never stored in the case.
 */
export function lexSarahFieldNotes(
  facts: LexSarahFacts,
  { organisation }: RuleSettings,
): Readonly<Record<string, string>> {
  const edition = editionByDate('investigate', facts) === sol2001 ? 'sol-2001' : 'sol-2025';
  const editionNote = fieldNoteText.editionByDates(registrationFieldTexts.edition.codes[edition]);
  const known = Object.entries(organisation ?? {}).filter(([, value]) => !isBlank(value));
  const own = new Map<string, unknown>(Object.entries(facts.sender));
  const kinds: Readonly<Record<string, string>> = senderFieldTexts.kind.codes;
  return {
    'registration.edition': editionNote,
    ...Object.fromEntries(
      known
        .filter(([field]) => (own.get(field) ?? '') === '')
        .map(([field, value]) => [
          `sender.${field}`,
          fieldNoteText.fromSettings(field === 'kind' ? (kinds[value] ?? value) : value),
        ]),
    ),
  };
}
