import { describe, expect, it } from 'vitest';
import { normNamed } from '../../../../../renderer/features/case/timeline/make-deviation.ts';
import { record } from '../../../client/case-records.ts';

const records = [
  record('attachments', 'B1', { kind: 'rutin', title: 'Rutin för utebliven respons' }),
  record('attachments', 'B2', { kind: 'journal', title: 'Genomförandeplan' }),
  record('sources', 'K1', { kind: 'dokument', from: 'Larmrutin, version 2025-02-01', content: 'Svar ges.' }),
  record('sources', 'K2', { kind: 'dokument', attachment: ['B1'], content: 'Svar ges.' }),
  record('sources', 'K3', { kind: 'intervju', from: 'Enhetschefen', content: 'Vi ska ringa.' }),
  record('sources', 'K4', { kind: 'annat', attachment: ['B1'], from: 'Rutinpärmen', content: 'Svar ges.' }),
  record('sources', 'K5', { kind: 'dokument', from: 'x'.repeat(400) }),
];

describe('the norm of a deviation, by the name of what the event rests on', () => {
  it.each([
    ['a card, by where it is taken from', ['K1'], 'Larmrutin, version 2025-02-01'],
    ['a document, by its title', ['B2'], 'Genomförandeplan'],
    ['a card that says nothing of it, by the title of its document', ['K2'], 'Rutin för utebliven respons'],
    ['a card of a routine, whatever its kind', ['K4'], 'Rutinpärmen'],
    ['somebody who was asked is no norm', ['K3'], ''],
    [
      'several, each once',
      ['K3', 'K1', 'B1', 'K2'],
      'Larmrutin, version 2025-02-01 och Rutin för utebliven respons',
    ],
    ['one that is gone', ['gone'], ''],
    ['none', [], ''],
  ])('%s', (_, ids, name) => expect(normNamed(records, ids)).toBe(name));

  it('is never longer than its field', () => {
    expect(normNamed(records, ['K5'])).toHaveLength(300);
  });
});
