import { richFromText } from '../../../../../shared/richtext/plain.ts';
import { lexSarahParts, type LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import type { Field } from '../../../../../shared/domain/field.ts';
import { factsFrom } from '../facts-from.ts';

/** Markup, a script, control characters, a right-to-left override and the words that stand for missing values. */
export const hostileText =
  '<script>alert(1)</script> undefined null \u202Egnas\u202C \u0007 {{år}} ${x} ] [ 👩‍⚕️';

/**
 * A case where every field of every part is filled with the hostile text, the last code of its list or a link to a record
 * that does not exist: what a made-up file could hold at worst and still be stored.
 */
export const hostileCase: LexSarahFacts = factsFrom(
  Object.fromEntries(
    Object.entries(lexSarahParts).map(([name, part]) => {
      const filled = Object.fromEntries(
        Object.entries(part.fields).map(([field, declared]) => [field, worstOf(declared)]),
      );
      if (part.kind === 'section') return [name, filled];
      const records = [1, 2].map((number) => ({
        ...filled,
        id: `${name}-${number}`,
        label: `${part.prefix}${number}`,
      }));
      return [name, records];
    }),
  ),
);

function worstOf(field: Field): unknown {
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'identity':
      return hostileText;
    case 'richText':
      return {
        ...richFromText(hostileText),
        content: [
          ...richFromText(hostileText).content,
          {
            type: 'paragraph',
            content: [
              { type: 'person', attrs: { person: 'nobody' } },
              { type: 'citation', attrs: { sources: ['nothing'] } },
            ],
          },
          { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
        ],
      };
    case 'date':
      return '2024-02-29';
    case 'moment':
      return { date: '2024-02-29', precision: 'unknown' };
    case 'choice':
      return field.codes.at(-1);
    case 'choices':
      return field.codes;
    case 'listChoice':
      return 'borttagen-kod';
    case 'listChoices':
      return ['borttagen-kod'];
    case 'yesNo':
      return true;
    case 'duty':
      return { answer: 'no', reason: hostileText };
    case 'scale':
      return 4;
    case 'links':
      return ['causes-1', 'causes-2', 'nothing'];
    case 'original':
      return { text: hostileText };
  }
}
