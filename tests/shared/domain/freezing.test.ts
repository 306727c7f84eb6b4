import { describe, expect, it } from 'vitest';
import { date, text } from '../../../shared/domain/field.ts';
import { frozenBy, sendingOf, type PlannedChange } from '../../../shared/domain/freezing.ts';
import { collection, section } from '../../../shared/domain/section.ts';

const [decided, after] = ['2026-11-05T13:40:00Z', '2026-11-09T08:00:00.000Z'];
const fields = { what: text(), done: date() };
const basis = section(fields, { openAfterDecision: ['done'] });
const open = section(fields, { frozenByDecision: false });
const list = collection('X', fields, { openAfterDecision: ['done'] });
const supplemented = collection('X', fields, { openAfterDecision: ['done'], takesSupplements: true });
const letter = section(fields, { frozenByDecision: false, frozenOnce: { set: 'done', fields: ['what'] } });
const letterhead = collection('X', fields, {
  frozenByDecision: false,
  frozenOnce: { set: 'letter.done', fields: ['what'] },
});

const change = (changes: Partial<PlannedChange>): PlannedChange => ({
  case: { decidedAt: decided },
  record: { supplementAt: null },
  field: 'what',
  isSent: false,
  ...changes,
});
const undecided = { decidedAt: null };

describe('a change', () => {
  it.each([
    ['of the basis before the decision', basis, { case: undecided }, null],
    ['of the basis after it', basis, {}, 'decision'],
    ['of a field that goes on after it', basis, { field: 'done' }, null],
    ['of a part that is no basis', open, {}, null],
    ['that adds to the basis', list, { record: null, field: null }, 'decision'],
    ['of a record added by rättelse', list, { record: { supplementAt: after } }, 'decision'],
    ['that adds a supplement', supplemented, { record: null, field: null }, null],
    ['of a supplement', supplemented, { record: { supplementAt: after } }, null],
    ['that removes a supplement', supplemented, { record: { supplementAt: after }, field: null }, null],
    ['of a record that the decision rests on', supplemented, {}, 'decision'],
    ['that removes one', supplemented, { field: null }, 'decision'],
    ['of what goes on in one', supplemented, { field: 'done' }, null],
    [
      'of a supplement while nothing is decided',
      supplemented,
      { case: undecided, record: { supplementAt: after } },
      null,
    ],
    ['of what was sent', letter, { case: undecided, isSent: true }, 'sending'],
    ['of what has not been sent yet', letter, { case: undecided }, null],
    ['of the day of sending', letter, { case: undecided, isSent: true, field: 'done' }, null],
    [
      'that takes the day of sending away',
      letter,
      { case: undecided, isSent: true, field: 'done', empties: true },
      'sending',
    ],
    ['that takes away no day', letter, { case: undecided, field: 'done', empties: true }, null],
    ['of what was sent with another part', letterhead, { case: undecided, isSent: true }, 'sending'],
    ['of what has not been sent with it yet', letterhead, { case: undecided }, null],
    ['of what goes on in such a part', letterhead, { case: undecided, isSent: true, field: 'done' }, null],
    [
      'that empties a field of the same name as the day in it',
      letterhead,
      { case: undecided, isSent: true, field: 'done', empties: true },
      null,
    ],
  ] as const)('%s', (_what, part, changes, by) => {
    expect(frozenBy(part, change(changes))).toBe(by);
  });
});

describe('what says that a part has been sent', () => {
  it.each([
    ['a field of its own', letter, { part: 'post', field: 'done' }],
    ['a field of another part', letterhead, { part: 'letter', field: 'done' }],
    ['nothing', open, null],
  ] as const)('%s', (_what, part, place) => {
    expect(sendingOf('post', part)).toEqual(place);
  });
});
