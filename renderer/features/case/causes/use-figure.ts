import { useMemo } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { deeperCauses } from '../../../../shared/domain/cause-graph.ts';
import type { CauseFigure, FigureNode } from '../../../../shared/figures/cause-layout.ts';
import { levelNames } from '../../../../shared/text/levels-and-areas.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { gist } from '../gist.ts';
import { marksOf } from './CauseMarks.tsx';
import { boxesOf, linksOf, type BoxData, type BoxNode, type LinkEdge } from './figure-of-case.ts';
import { layoutOfCase } from './layout-of-case.ts';
import type { CausesOfCase } from './use-causes.ts';

interface Figure {
  readonly figure: CauseFigure;
  readonly boxes: BoxNode[];
  readonly links: LinkEdge[];
}

/** The drawing of the case as it is saved. */
export function useFigure(found: CausesOfCase, records: readonly RecordView[]): Figure {
  const figure = layoutOfCase(found);
  const boxes = useMemo(() => {
    const byId = new Map(records.map((record) => [record.id, record]));
    return boxesOf(figure, (node) => dataOf(node, found, byId));
  }, [figure, found, records]);
  const links = useMemo(() => linksOf(figure), [figure]);
  return { figure, boxes, links };
}

function dataOf(
  { id, label, kind, level }: FigureNode,
  found: CausesOfCase,
  records: ReadonlyMap<string, RecordView>,
): BoxData {
  const record = records.get(id);
  const cause = found.graph.causes.get(id);
  const text = record ? gist(record) : '';
  const sort = kind === 'deviation' ? causesText.deviation : level ? levelNames[level] : causesText.noLevel;
  const effects = (cause?.leadsTo ?? [])
    .map((to) => records.get(to)?.label)
    .filter((each) => each !== undefined);
  const behind = deeperCauses(found.graph, id).length;
  const marks = cause ? marksOf(cause, found) : [];
  const spoken = causesText.node(label, sort, [text, ...marks].join('. '), effects.join(', '), behind);
  return { label, kind, level, text, marks, spoken };
}
