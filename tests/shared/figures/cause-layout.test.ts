import { describe, expect, test } from 'vitest';
import { causeColumns, type FigureCause } from '../../../shared/figures/cause-columns.ts';
import { layoutCauses, type CauseFigure, type FigureNode } from '../../../shared/figures/cause-layout.ts';

const deviation = { id: 'a1', label: 'A1' };
const cause = (id: string, level: FigureCause['level'], ...leadsTo: string[]): FigureCause => ({
  id,
  label: id.toUpperCase(),
  level,
  leadsTo,
});

describe('columns', () => {
  const rows: readonly {
    readonly why: string;
    readonly causes: readonly FigureCause[];
    readonly bands: readonly string[];
    readonly columns: Readonly<Record<string, number>>;
  }[] = [
    {
      why: 'a level without causes keeps its empty column, so that the gap is seen',
      causes: [cause('o1', 'enhet', 'a1')],
      bands: ['deviation', 'individ', 'enhet', 'system'],
      columns: { a1: 0, o1: 2 },
    },
    {
      why: 'a cause of a cause on the same level stands one column further',
      causes: [cause('o1', 'individ', 'a1'), cause('o2', 'individ', 'o1'), cause('o3', 'system', 'o2')],
      bands: ['deviation', 'individ', 'enhet', 'system'],
      columns: { a1: 0, o1: 1, o2: 2, o3: 4 },
    },
    {
      why: 'a cause without a level stands last',
      causes: [cause('o1', undefined, 'a1')],
      bands: ['deviation', 'individ', 'enhet', 'system', 'unplaced'],
      columns: { a1: 0, o1: 4 },
    },
    {
      why: 'a level that comes before a nearer one stays in its own band',
      causes: [cause('o1', 'system', 'a1'), cause('o2', 'individ', 'o1')],
      bands: ['deviation', 'individ', 'enhet', 'system'],
      columns: { a1: 0, o1: 3, o2: 1 },
    },
    {
      why: 'a circle ends',
      causes: [cause('o1', 'enhet', 'o2'), cause('o2', 'enhet', 'o1')],
      bands: ['deviation', 'individ', 'enhet', 'system'],
      columns: { a1: 0, o1: 3, o2: 2 },
    },
  ];
  test.each(rows)('$why', ({ causes, bands, columns }) => {
    const found = causeColumns([deviation], causes);
    expect(found.bands.map(({ kind }) => kind)).toEqual(bands);
    expect(Object.fromEntries(found.columnOf)).toEqual(columns);
  });

  test('a chain of thousands on one level does not exhaust the stack', () => {
    const chain = Array.from({ length: 5000 }, (_, i) =>
      cause(`o${i}`, 'enhet', i === 0 ? 'a1' : `o${i - 1}`),
    );
    expect(causeColumns([deviation], chain.toReversed()).columnOf.get('o4999')).toBe(5001);
  });
});

describe('layout', () => {
  test('nothing gives the four bands and no boxes', () => {
    const figure = layoutCauses({ deviations: [], causes: [] });
    expect(figure.nodes).toEqual([]);
    expect(figure.bands.map(({ kind }) => kind)).toEqual(['deviation', 'individ', 'enhet', 'system']);
  });

  test.each([13, 60, 500])('%i causes: all are drawn, inside the figure, and no two boxes meet', (count) => {
    const figure = layoutCauses(graphOf(count));
    expect(figure.nodes).toHaveLength(count + Math.ceil(count / 12));
    expect(figure.nodes.filter((one) => !isInside(figure, one))).toEqual([]);
    expect(meetings(figure.nodes)).toEqual([]);
  });

  test('every box stands in the band of its level', () => {
    const figure = layoutCauses(graphOf(60));
    const strays = figure.nodes.filter(({ level, kind, x, width }) => {
      const band = figure.bands.find((each) => each.kind === (kind === 'deviation' ? 'deviation' : level));
      return !band || x < band.x || x + width > band.x + band.width;
    });
    expect(strays).toEqual([]);
  });

  test('a link runs from the border of the cause to the border of what it leads to', () => {
    const { nodes, edges } = layoutCauses(graphOf(60));
    const byId = new Map(nodes.map((one) => [one.id, one]));
    const wrong = edges.filter(({ from, to, points }) => {
      const ends = [
        [byId.get(from), points[0]],
        [byId.get(to), points.at(-1)],
      ] as const;
      return ends.some(([box, point]) => !box || !point || !isOnSide(box, point));
    });
    expect(edges.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  test('a link that passes a column goes between its boxes', () => {
    const { nodes, edges } = layoutCauses({
      deviations: [deviation],
      causes: [
        cause('o1', 'individ', 'a1'),
        cause('o2', 'enhet', 'o1'),
        cause('o3', 'system', 'o2', 'a1'),
        cause('o4', 'enhet', 'a1'),
      ],
    });
    const long = edges.find(({ from, to }) => from === 'o3' && to === 'a1');
    const inner = long?.points.slice(1, -1) ?? [];
    expect(inner.length).toBeGreaterThan(0);
    expect(nodes.filter((box) => inner.some((point) => isStrictlyIn(box, point)))).toEqual([]);
  });

  test('links to what does not exist and to itself are left out, a circle is drawn', () => {
    const { edges } = layoutCauses({
      deviations: [deviation],
      causes: [cause('o1', 'enhet', 'gone', 'o1', 'o2'), cause('o2', 'enhet', 'o1')],
    });
    expect(edges.map(({ from, to }) => `${from}>${to}`)).toEqual(['o1>o2', 'o2>o1']);
  });

  test.each([13, 60])('%i causes: deviations stand in the order of the case', (count) => {
    const heights = layoutCauses(graphOf(count))
      .nodes.filter(({ kind }) => kind === 'deviation')
      .map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  // Without a bound on what the library is given these take from ten seconds to minutes.
  test.each([
    {
      why: 'a chain of 250 of which each also leads to the deviation',
      figure: () => layoutCauses(chainOf(250)),
    },
    { why: 'a hundred causes that each lead to all before them', figure: () => layoutCauses(denseOf(100)) },
  ])('$why: all links are drawn and no two boxes meet', ({ figure }) => {
    const { nodes, edges } = figure();
    expect(edges.length).toBeGreaterThan(nodes.length);
    expect(meetings(nodes)).toEqual([]);
  });

  test('the same graph gives the same figure', () => {
    expect(layoutCauses(graphOf(60))).toEqual(layoutCauses(graphOf(60)));
  });
});

function graphOf(count: number) {
  const levels = ['individ', 'enhet', 'system'] as const;
  const deviations = Array.from({ length: Math.ceil(count / 12) }, (_, i) => ({
    id: `a${i}`,
    label: `A${i}`,
  }));
  const third = Math.ceil(count / 3);
  const causes = Array.from({ length: count }, (_, i): FigureCause => {
    const nearer = i < third ? `a${i % deviations.length}` : `o${i - third}`;
    const shared = i % 5 === 4 ? [`o${i - 4}`] : [];
    return cause(`o${i}`, levels[Math.floor(i / third)], ...new Set([nearer, ...shared]));
  });
  return { deviations, causes };
}

const levelOf = (index: number, count: number) =>
  (['individ', 'enhet', 'system'] as const)[Math.floor((3 * index) / count)];

function chainOf(count: number) {
  const causes = Array.from({ length: count }, (_, i) =>
    cause(`o${i}`, levelOf(i, count), ...(i === 0 ? ['a1'] : [`o${i - 1}`, 'a1'])),
  );
  return { deviations: [deviation], causes };
}

function denseOf(count: number) {
  const causes = Array.from({ length: count }, (_, i) =>
    cause(`o${i}`, levelOf(i, count), 'a1', ...Array.from({ length: i }, (__, j) => `o${j}`)),
  );
  return { deviations: [deviation], causes };
}

const isInside = ({ width, height }: CauseFigure, box: FigureNode): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

const isOnSide = (box: FigureNode, { x, y }: { x: number; y: number }): boolean =>
  (x === box.x || x === box.x + box.width) && y > box.y && y < box.y + box.height;

const isStrictlyIn = (box: FigureNode, { x, y }: { x: number; y: number }): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

function meetings(boxes: readonly FigureNode[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.label} ${b.label}`),
  );
}
