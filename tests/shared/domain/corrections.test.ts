import { expect, it } from 'vitest';
import { correctionsToTell, type Correction } from '../../../shared/domain/corrections.ts';
import { date, text } from '../../../shared/domain/field.ts';
import { collection, section } from '../../../shared/domain/section.ts';

const parts = {
  basis: section({ what: text(), done: date() }, { openAfterDecision: ['done'] }),
  items: collection('X', { what: text() }),
  letter: section({ what: text() }, { frozenByDecision: false }),
};
const one: Correction = {
  on: '2026-11-20',
  part: 'basis',
  label: '',
  field: 'what',
  reason: 'Skrivfel',
  by: { name: 'Karin Ek', title: 'SAS' },
};

it.each([
  ['a second save of the same field under the same reason', { ...one, by: { name: 'Bo Ek', title: '' } }, 1],
  ['another day', { ...one, on: '2026-11-21' }, 2],
  ['another reason', { ...one, reason: 'Fel enhet' }, 2],
  ['another field', { ...one, part: 'items', label: 'X1' }, 2],
  ['a record that came or went', { ...one, part: 'items', label: 'X1', field: null }, 2],
  ['what is no basis of the decision', { ...one, part: 'letter' }, 1],
  ['what went on after the decision', { ...one, field: 'done' }, 1],
  ['a part that is gone', { ...one, part: 'toString' }, 1],
])('after one correction, %s is told or not', (_what, other, count) => {
  expect(correctionsToTell(parts, [one, other])).toHaveLength(count);
});
