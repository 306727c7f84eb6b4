import { expect, it } from 'vitest';
import { regimes } from '../../../../shared/regimes/registry.ts';
import { restoredNotice } from '../../../../renderer/features/case/restored-notice.ts';

it('says what came back, and each link that did not with where it stood and why', () => {
  const regime = regimes.get('lex-sarah');
  if (!regime) throw new Error('no regime');
  const record = {
    id: 'o',
    part: 'causes',
    label: 'O2',
    position: 1,
    revision: 1,
    supplementAt: null,
    fields: {},
  };
  const leftOut = [
    { part: 'causes', label: 'O1', field: 'leadsTo', why: 'circle' as const },
    { part: 'analysis', label: '', field: 'similarBefore', why: 'no-room' as const },
  ];
  const { text, tone } = restoredNotice(regime, { record, leftOut });
  expect(text).toContain('O2 är tillbaka, med sitt innehåll och sina egna kopplingar.');
  expect(text).toContain('2\u00A0kopplingar dit lades inte tillbaka: O1, ');
  expect(text).toContain('(skulle nu gå i cirkel); ');
  expect(text).toContain('(fältet har fått annat innehåll sedan dess).');
  expect(text).not.toMatch(/leadsTo|similarBefore|causes|analysis/);
  // It waits to be closed: somebody may have to link anew.
  expect(tone).toBe('problem');
});
