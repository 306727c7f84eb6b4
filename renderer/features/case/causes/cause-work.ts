import type { RecordView } from '../../../../shared/api/cases.ts';
import { causeGraph, circleClosedBy, type CauseGraph } from '../../../../shared/domain/cause-graph.ts';
import type { CauseLevel } from '../../../../shared/domain/causes.ts';
import { edit, flush } from '../../../client/autosave.ts';
import { addRecord } from '../../../client/records.ts';
import { idsNow } from '../../../client/value-now.ts';

/** Why a link could not be drawn: `circle` with the labels it would run through. */
export type LinkRefusal = { readonly kind: 'circle'; readonly path: string } | { readonly kind: 'linked' };

/**
 * Says that a cause led to something: a deviation or another cause. One change of one field, whichever view it is made in,
 * so undo takes it back the same way. Refused where it would close a circle.
 */
export function linkCause(
  caseId: string,
  graph: CauseGraph,
  cause: string,
  effect: string,
): LinkRefusal | null {
  const links = linksOf(caseId, cause);
  if (links.includes(effect)) return { kind: 'linked' };
  const circle = circleClosedBy(graph, cause, effect);
  if (circle) return { kind: 'circle', path: pathOf(graph, circle) };
  saveLinks(caseId, cause, [...links, effect]);
  return null;
}

export function unlinkCause(caseId: string, cause: string, effect: string): void {
  saveLinks(
    caseId,
    cause,
    linksOf(caseId, cause).filter((id) => id !== effect),
  );
}

/** Lets a cause lead to something else than it did, in one change. */
export function relinkCause(
  caseId: string,
  graph: CauseGraph,
  cause: string,
  ends: { readonly from: string; readonly to: string },
): LinkRefusal | null {
  const links = linksOf(caseId, cause);
  const kept = links.filter((id) => id !== ends.from);
  if (kept.includes(ends.to)) return { kind: 'linked' };
  const circle = circleClosedBy(withoutLinks(graph, cause), cause, ends.to);
  if (circle) return { kind: 'circle', path: pathOf(graph, circle) };
  saveLinks(
    caseId,
    cause,
    links.map((id) => (id === ends.from ? ends.to : id)),
  );
  return null;
}

export function setLevel(caseId: string, cause: string, level: CauseLevel): void {
  edit({ caseId, recordId: cause, field: 'level' }, level, 0);
}

/** A new cause behind a deviation or a cause. */
export function addCauseBehind(
  caseId: string,
  effect: string,
  values: Readonly<Record<string, unknown>> = {},
): Promise<RecordView> {
  return addRecord(caseId, 'causes', { ...values, leadsTo: [effect] });
}

function withoutLinks(graph: CauseGraph, cause: string): CauseGraph {
  const causes = [...graph.causes.values()].map((one) => (one.id === cause ? { ...one, leadsTo: [] } : one));
  return causeGraph(
    causes,
    [...graph.deviations].map((id) => ({ id })),
  );
}

/** What stands in the window counts, saved or on its way. */
const linksOf = (caseId: string, cause: string): readonly string[] =>
  idsNow({ caseId, recordId: cause, field: 'leadsTo' });

function saveLinks(caseId: string, cause: string, links: readonly string[]): void {
  const address = { caseId, recordId: cause, field: 'leadsTo' };
  edit(address, links.length === 0 ? undefined : links, 0);
  void flush(address);
}

function pathOf(graph: CauseGraph, ids: readonly string[]): string {
  return ids.map((id) => graph.causes.get(id)?.label ?? id).join(' → ');
}
