import { describe, expect, test } from 'vitest';
import type { Correction } from '../../../../../shared/domain/corrections.ts';
import { lexSarahText } from '../../../../../shared/regimes/lex-sarah/text.ts';
import { demoFacts } from '../../../../fixtures/demo-case.ts';
import { everything, made, textOf } from './made.ts';

const correction: Correction = {
  on: '2026-11-20',
  part: 'actions',
  label: 'Å3',
  field: 'responsible',
  reason: 'Fel enhetschef angiven',
  by: { name: 'Karin Ek', title: 'SAS' },
};
const corrections = [
  correction,
  { ...correction, part: 'causes', label: 'O4', field: null, reason: 'Dubblett' },
];

describe.each([
  ['beslut', demoFacts('fall-1')],
  ['direktbeslut', demoFacts('fall-3')],
] as const)('%s', (id, facts) => {
  test('tells last before the signature what was corrected, when, why and by whom', () => {
    const blocks = made(id, facts, 'full', { corrections });
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Rättelser');
    expect(blocks[at + 3]?.kind).toBe('signature');
    const text = textOf(id, facts, 'full', { corrections });
    const label = lexSarahText.fields['actions.responsible']?.label ?? '';
    expect(label).not.toBe('');
    for (const words of [
      '2026-11-20',
      `${label} (Å3)`,
      'Fel enhetschef angiven',
      'Karin Ek, SAS',
      'Orsak (O4)',
    ])
      expect(text).toContain(words);
  });

  test('says nothing of corrections where there are none', () => {
    expect(textOf(id, facts)).not.toContain('Rättelser');
  });

  test('de-identified, the one who corrected stands by title', () => {
    const words = everything(id, facts, 'deidentified', { corrections });
    expect(words).toContain('Rättelser');
    expect(words).not.toContain('Karin Ek');
  });
});
