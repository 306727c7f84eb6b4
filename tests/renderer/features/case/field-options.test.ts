import { describe, expect, it } from 'vitest';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { lexSarah } from '../../../../shared/regimes/lex-sarah/regime.ts';
import type { OpenCase } from '../../../../renderer/features/case/case-context.ts';
import { linkOptions } from '../../../../renderer/features/case/field-options.ts';
import { record } from '../../client/case-records.ts';

const records: readonly RecordView[] = [
  record('events', 'H1', { at: { date: '2026-09-12', time: '01:30' }, text: 'Larmet gick.' }),
  record('events', 'H2', { text: 'Hon hittas.' }),
  record('sources', 'K1', {
    from: 'Nattvikarien',
    kind: 'intervju',
    date: '2026-09-25',
    content: `${'Jag var ensam. '.repeat(20)}Telefonen låg kvar.`,
  }),
  record('sources', 'K2', { from: 'Larmloggen' }),
  record('attachments', 'B1', { title: 'Larmrutin', kind: 'rutin' }),
  record('persons', 'P1', { alias: 'Brukare A' }),
];

function open(): OpenCase {
  const view = {
    id: 'c',
    regime: 'lex-sarah',
    internalReference: 'A',
    supplementAt: null,
    decidedAt: null,
    records,
  };
  const rest = {
    facts: {},
    findings: [],
    passed: [],
    lists: {},
    settings: {},
    today: '2026-11-22',
    correcting: false,
  };
  const user = { name: 'Kim', title: 'SAS' };
  // Only texts and fields of the regime are read here.
  return { view, regime: lexSarah, user, goTo: () => undefined, ...rest } as unknown as OpenCase;
}

describe('what may be linked', () => {
  const event = records[1];
  const offered = (to: readonly string[]) =>
    new Map((event ? linkOptions(open(), event, 'sources', to) : []).map((one) => [one.label, one]));

  it('says of a card where it comes from, what kind of source that is, and its date', () => {
    expect(offered(['sources']).get('K1')?.about).toBe('Nattvikarien · Samtal eller intervju · 2026-09-25');
    expect(offered(['attachments']).get('B1')?.about).toBe('Rutin eller riktlinje');
    expect(offered(['events']).get('H1')?.about).toBe('2026-09-12 01.30');
  });

  it('is found by what a card says beyond its first lines', () => {
    const card = offered(['sources']).get('K1');
    expect(card?.text).not.toContain('Telefonen');
    expect(card?.words).toContain('Telefonen låg kvar');
  });

  it('says nothing twice, and nothing where there is nothing to say', () => {
    expect(offered(['sources']).get('K2')).toEqual({ id: 'K2', label: 'K2', text: 'Larmloggen' });
    expect(offered(['persons']).get('P1')).toEqual({ id: 'P1', label: 'P1', text: 'Brukare A' });
  });
});
