import { expect, test } from 'vitest';
import { nextBox, type Arrow } from '../../../../../renderer/features/case/causes/next-box.ts';
import { layoutCauses } from '../../../../../shared/figures/cause-layout.ts';

const figure = layoutCauses({
  deviations: [
    { id: 'a1', label: 'A1' },
    { id: 'a2', label: 'A2' },
  ],
  causes: [
    { id: 'o1', label: 'O1', level: 'individ', leadsTo: ['a1'] },
    { id: 'o2', label: 'O2', level: 'enhet', leadsTo: ['o1'] },
    { id: 'o3', label: 'O3', level: 'system', leadsTo: ['o2', 'a2'] },
  ],
});

/** Which of the deviations the layout has put uppermost. */
const [upper = '', lower = ''] = figure.nodes
  .filter(({ kind }) => kind === 'deviation')
  .toSorted((a, b) => a.y - b.y)
  .map(({ id }) => id);

const rows: readonly {
  readonly why: string;
  readonly from: string;
  readonly key: Arrow;
  readonly to: string | null;
}[] = [
  { why: 'right asks why', from: 'a1', key: 'ArrowRight', to: 'o1' },
  { why: 'left goes to what it led to, in the nearest column', from: 'o3', key: 'ArrowLeft', to: 'o2' },
  { why: 'down stays in the column', from: upper, key: 'ArrowDown', to: lower },
  { why: 'up likewise', from: lower, key: 'ArrowUp', to: upper },
  { why: 'nothing stands behind a deepest cause', from: 'o3', key: 'ArrowRight', to: null },
  { why: 'a deviation led to nothing', from: 'a2', key: 'ArrowLeft', to: null },
  { why: 'a box that is gone gives way to the first', from: 'gone', key: 'ArrowUp', to: 'a1' },
];
test.each(rows)('$why', ({ from, key, to }) => expect(nextBox(figure, from, key)).toBe(to));
