import type { RecordView } from '../../../../shared/api/cases.ts';
import { actions } from '../../../../shared/domain/actions.ts';
import { causeAreas, causes } from '../../../../shared/domain/causes.ts';
import type { BankDraft } from '../../../ui/bank/BankEntryFields.tsx';
import { recordsOf, type OpenCase } from '../case-context.ts';

/**
 * What an action would be in the bank, for the areas of the causes it answers. What cannot be read from the action is for
 * the user to say.
 */
export function entryOfAction(open: OpenCase, action: RecordView): BankDraft {
  const { text, kind, strength, level, measure, goal, causes: links } = actions.fields;
  const read = <Value>(name: string, field: { schema: { safeParse(value: unknown): { data?: Value } } }) =>
    field.schema.safeParse(action.fields[name]?.value).data;
  const answered = new Set(read('causes', links) ?? []);
  const found = recordsOf(open.view, 'causes')
    .filter(({ id }) => answered.has(id))
    .map(({ fields }) => causes.fields.area.schema.safeParse(fields['area']?.value).data);
  const strengthSaid = read('strength', strength);
  const levelSaid = read('level', level);
  return {
    text: read('text', text) ?? '',
    kind: read('kind', kind) ?? 'annan',
    ...(strengthSaid === undefined ? {} : { strength: strengthSaid }),
    ...(levelSaid === undefined ? {} : { level: levelSaid }),
    areas: causeAreas.filter((area) => found.includes(area)),
    measure: read('measure', measure) ?? '',
    goal: read('goal', goal) ?? '',
  };
}
