import { describe, expect, it } from 'vitest';
import { fallFacts } from '../../../fixtures/fall-med-hoftfraktur.ts';
import { edit, raisedBy, remove, removeAll, type Part } from './fall-changes.ts';

/** What is asked when one field of any record of a part is emptied: the code, always at that field. */
const emptied: readonly (readonly [part: Part, field: string, code: string])[] = [
  ['events', 'at', 'K1b'],
  ['events', 'text', 'K1c'],
  ['events', 'sources', 'K1'],
  ['deviations', 'text', 'K2d'],
  ['deviations', 'should', 'K2d'],
  ['deviations', 'norm', 'K2b'],
  ['deviations', 'normSource', 'K2c'],
  ['deviations', 'events', 'K2'],
  ['deviations', 'acts', 'K2f'],
  ['causes', 'text', 'K5f'],
  ['causes', 'level', 'K5'],
  ['causes', 'area', 'K5b'],
  ['causes', 'nature', 'K5c'],
  ['causes', 'sources', 'K5d'],
  ['causes', 'leadsTo', 'K4b'],
  ['causes', 'statementCause', 'K8'],
  ['causes', 'statementEffect', 'K8'],
  ['causes', 'statementEvent', 'K8'],
  ['barriers', 'text', 'K14'],
  ['barriers', 'state', 'K14'],
  ['barriers', 'causes', 'K14b'],
  ['actions', 'text', 'K10'],
  ['actions', 'causes', 'K9c'],
  ['actions', 'kind', 'K10e'],
  ['actions', 'strength', 'K10d'],
  ['actions', 'responsible', 'K10b'],
  ['actions', 'measure', 'K10f'],
  ['actions', 'baseline', 'K10g'],
  ['actions', 'goal', 'K10f'],
  ['actions', 'measureOn', 'K10h'],
  ['actions', 'practiceCheck', 'K10k'],
  ['actions', 'practiceCheckOn', 'K10k'],
  ['actions', 'doneOn', 'K20f'],
  ['actions', 'askPerson', 'K10m'],
  ['actions', 'askHow', 'K10l'],
];

describe('a field emptied in the fall case', () => {
  const cases = emptied.flatMap(([part, field, code]) =>
    fallFacts[part]
      .filter((record) => Object.hasOwn(record, field))
      .map(({ label }) => [part, label, field, code] as const),
  );

  it.each(cases)('%s/%s without %s is asked for by %s', (part, label, field, code) => {
    expect(raisedBy(edit(part, label, { [field]: undefined }))).toContain(
      `${code} ${part}/${label}.${field}`,
    );
  });
});

describe('a record taken out of the fall case, with the links to it', () => {
  it.each([
    ['H2', ['K2 deviations/A1.events'], 'the event of A1'],
    ['H5', ['K2 deviations/A3.events'], 'the event of A3'],
    ['H6', ['K2 deviations/A2.events'], 'the event of A2'],
    ['H8', ['K2 deviations/A4.events'], 'the event of A4'],
    ['H11', ['K2 deviations/A5.events'], 'the event of A5'],
    ['H3', [], 'no deviation is in it; the rest of the course hangs together without it'],
  ] as const)('event %s: %j (%s)', (label, expected, _reason) => {
    expect(raisedBy(remove('events', label))).toEqual(expected);
  });

  it.each([
    ['A1', ['O1', 'O2', 'O3']],
    ['A2', ['O4', 'O5']],
    ['A3', ['O6', 'O7']],
    ['A4', ['O10', 'O8', 'O9']],
    ['A5', ['O11', 'O12', 'O13']],
  ] as const)('deviation %s: its causes explain nothing any more: %j', (label, causes) => {
    expect(raisedBy(remove('deviations', label))).toEqual(
      causes.map((cause) => `K4b causes/${cause}.leadsTo`),
    );
  });

  it.each([
    ['O1', ['K3b deviations/A1.text', 'K4b causes/O2.leadsTo', 'K4b causes/O3.leadsTo'], 'the nearest cause'],
    [
      'O2',
      [
        'K3 causes/O1.stopReason',
        'K4b causes/O3.leadsTo',
        'K6 causes/O1.stopReason',
        'K8 causes/O1.statementCause',
        'K9 causes/O1.noActionReason',
      ],
      'O1 is left an individual factor',
    ],
    [
      'O3',
      [
        'K14b barriers/S1.causes',
        'K3 causes/O2.stopReason',
        'K8 causes/O2.statementCause',
        'K9 causes/O2.noActionReason',
        'K9c actions/Å1.causes',
      ],
      'the chain ends on the unit',
    ],
    ['O4', ['K3b deviations/A2.text', 'K4b causes/O5.leadsTo'], 'the nearest cause'],
    [
      'O5',
      [
        'K14b barriers/S4.causes',
        'K3 causes/O4.stopReason',
        'K6 causes/O4.stopReason',
        'K8 causes/O4.statementCause',
        'K9 causes/O4.noActionReason',
        'K9c actions/Å2.causes',
      ],
      'O4 is left an individual factor',
    ],
    ['O6', ['K3b deviations/A3.text', 'K4b causes/O7.leadsTo'], 'the nearest cause'],
    [
      'O7',
      ['K14b barriers/S2.causes', 'K3 causes/O6.stopReason', 'K8 causes/O6.statementCause'],
      'the chain ends on the unit, which Å3 answers',
    ],
    [
      'O8',
      ['K3b deviations/A4.text', 'K4b causes/O10.leadsTo', 'K4b causes/O9.leadsTo'],
      'the nearest cause',
    ],
    [
      'O9',
      [
        'K3 causes/O8.stopReason',
        'K4b causes/O10.leadsTo',
        'K6 causes/O8.stopReason',
        'K8 causes/O8.statementCause',
        'K9 causes/O8.noActionReason',
      ],
      'O8 is left an individual factor',
    ],
    [
      'O10',
      [
        'K14b barriers/S3.causes',
        'K3 causes/O9.stopReason',
        'K6b causes/O9.stopReason',
        'K8 causes/O9.statementCause',
      ],
      'lack of staff is left alone',
    ],
    [
      'O11',
      ['K3b deviations/A5.text', 'K4b causes/O12.leadsTo', 'K4b causes/O13.leadsTo', 'K9c actions/Å6.causes'],
      'the nearest cause',
    ],
    [
      'O12',
      [
        'K3 causes/O11.stopReason',
        'K4b causes/O13.leadsTo',
        'K6 causes/O11.stopReason',
        'K8 causes/O11.statementCause',
      ],
      'O11 is left an individual factor',
    ],
    [
      'O13',
      ['K3 causes/O12.stopReason', 'K8 causes/O12.statementCause'],
      'the chain ends on the unit, which Å5 answers',
    ],
  ] as const)('cause %s: %j (%s)', (label, expected, _reason) => {
    expect(raisedBy(remove('causes', label))).toEqual(expected);
  });

  it.each([
    ['O1', 'K3b deviations/A1.text'],
    ['O2', 'K3 causes/O1.stopReason'],
    ['O3', 'K3 causes/O2.stopReason'],
    ['O4', 'K3b deviations/A2.text'],
    ['O5', 'K3 causes/O4.stopReason'],
    ['O6', 'K3b deviations/A3.text'],
    ['O7', 'K3 causes/O6.stopReason'],
    ['O8', 'K3b deviations/A4.text'],
    ['O9', 'K3 causes/O8.stopReason'],
    ['O10', 'K3 causes/O9.stopReason'],
    ['O11', 'K3b deviations/A5.text'],
    ['O12', 'K3 causes/O11.stopReason'],
    ['O13', 'K3 causes/O12.stopReason'],
  ] as const)('the link from %s: it is loose, and %s', (label, expected) => {
    const raised = raisedBy(edit('causes', label, { leadsTo: [] }));
    expect(raised).toContain(`K4b causes/${label}.leadsTo`);
    expect(raised).toContain(expected);
  });

  it.each([
    ['Å1', ['K9 causes/O3.noActionReason'], 'its deepest cause'],
    ['Å2', ['K9 causes/O5.noActionReason'], 'its deepest cause'],
    ['Å3', ['K9 causes/O7.noActionReason'], 'O6, on the way, needs none of its own'],
    ['Å4', ['K9 causes/O10.noActionReason'], 'O9, on the way, needs none of its own'],
    ['Å5', ['K9 causes/O13.noActionReason'], 'O12, on the way, needs none of its own'],
    ['Å6', [], 'a weak one beside Å5, which answers the deepest cause'],
  ] as const)('action %s: %j (%s)', (label, expected, _reason) => {
    expect(raisedBy(remove('actions', label))).toEqual(expected);
  });
});

describe('a part taken out of the fall case', () => {
  it.each<[Part, string]>([
    ['events', 'K1e events'],
    ['deviations', 'K2e deviations'],
    ['causes', 'K5g causes'],
    ['barriers', 'K14c barriers'],
    ['actions', 'K10j actions'],
    ['sources', 'K1 events/H1.sources'],
  ])('without %s: %s', (part, expected) => {
    expect(raisedBy(removeAll(part))).toContain(expected);
  });
});
