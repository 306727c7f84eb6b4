import { describe, expect, it } from 'vitest';
import { isBlocking } from '../../../../shared/domain/finding.ts';
import { lexSarahFindings } from '../../../../shared/regimes/lex-sarah/findings.ts';
import type { LexSarahFacts } from '../../../../shared/regimes/lex-sarah/parts.ts';
import { add, both, edit, type Change } from './change.ts';
import { completeCase, today } from './complete-case.ts';

const findingsOn = (record: string, change: Change) =>
  lexSarahFindings(change(completeCase), { today, settings: {} }).filter(({ field }) =>
    field.startsWith(`${record}.`),
  );
const codesOn = (record: string, change: Change) => findingsOn(record, change).map(({ code }) => code);

type Row = readonly [part: keyof LexSarahFacts, label: string, code: string, atLeast: readonly string[]];

const rows: readonly Row[] = [
  ['causes', 'O9', 'K5f', ['K4b', 'K5', 'K5b', 'K5c', 'K5d']],
  ['deviations', 'A9', 'K2d', ['K2', 'K2b', 'K2c', 'K2f', 'K3b']],
  ['actions', 'Å9', 'K10', ['K9c', 'K10b', 'K10c', 'K10d', 'K10e', 'K10f', 'K10g', 'K10h', 'K10m']],
];

describe('a record that nobody has written in yet', () => {
  it.each(rows)('%s: is asked for its text alone', (part, label, code) => {
    expect(codesOn(`${part}/${label}`, add(part, { label }))).toEqual([code]);
  });

  it.each(rows)('%s: is asked the rest when it says something', (part, label, _code, atLeast) => {
    const codes = codesOn(`${part}/${label}`, add(part, { label, text: 'Något' }));
    expect(codes).toEqual(expect.arrayContaining([...atLeast]));
  });

  it.each(rows)('%s: still hinders, and cannot be passed by while more waits', (part, label) => {
    const [asked] = findingsOn(`${part}/${label}`, add(part, { label }));
    expect(asked && isBlocking(asked)).toBe(true);
    expect(asked?.overridable).toBe(false);
  });

  it('leaves a deviation that lacks only its text to be passed by as before', () => {
    const [asked] = findingsOn('deviations/A1', edit('deviations', 'A1', { text: undefined }));
    expect(asked).toMatchObject({ code: 'K2d', overridable: true });
  });

  it('a deviation with text is asked of what should have happened along with the rest', () => {
    const change = edit('deviations', 'A1', { should: undefined, norm: undefined });
    expect(codesOn('deviations/A1', change)).toEqual(['K2b', 'K2d']);
  });

  it.each<readonly [string, string, Change, string]>([
    [
      'K4',
      'causes/O8',
      both(
        add('causes', { label: 'O8', leadsTo: ['id-O9'] }),
        add('causes', { label: 'O9', leadsTo: ['id-O8'] }),
      ),
      'a circle',
    ],
    ['K4c', 'causes/O9', add('causes', { label: 'O9', leadsTo: ['gone'] }), 'a link to nothing'],
    ['K20b', 'causes/O9', add('causes', { label: 'O9', stopOn: '2099-01-01' }), 'a day that lies ahead'],
    ['K7', 'actions/Å9', add('actions', { label: 'Å9', measure: 'Ingen slarvar' }), 'words of blame'],
  ])('%s is told on %s all the same', (code, record, change) => {
    expect(codesOn(record, change)).toContain(code);
  });

  it('takes nothing from the other records', () => {
    const before = lexSarahFindings(edit('causes', 'O1', { level: undefined })(completeCase), {
      today,
      settings: {},
    });
    const after = codesOn(
      'causes/O1',
      both(edit('causes', 'O1', { level: undefined }), add('actions', { label: 'Å9' })),
    );
    expect(before.map(({ code }) => code)).toContain('K5');
    expect(after).toContain('K5');
  });
});
