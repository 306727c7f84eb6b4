import { isBlocking, type Finding } from '../../../shared/domain/finding.ts';
import { parseFieldPath } from '../../../shared/domain/field-path.ts';
import type { Panel, Step } from '../../../shared/regimes/regime.ts';
import type { Status } from '../../ui/marks/StatusMark.tsx';
import { recordsOf, type OpenCase } from './case-context.ts';
import { holdsSomething } from './filled.ts';

/**
 * Where a step stands: what hinders klarmarkering first. It is done when nothing is asked in it, no clock of its own still
 * runs, the case's way is chosen, and the decision it holds is fixed.
 */
export function statusOf(open: OpenCase, step: Step): Status {
  const isStarted = step.panels.some((panel) => panel.kind !== 'room' && isBegun(open, panel));
  if (!isStarted) return { kind: 'notStarted' };
  const left = findingsOf(open, step);
  const gaps = left.filter(isBlocking).length;
  if (gaps > 0) return { kind: 'gaps', count: gaps };
  const isDone =
    left.length === 0 && hasWay(open) && !hasRunningClock(open, step) && !hasOpenDecision(open, step);
  return { kind: isDone ? 'done' : 'ongoing' };
}

function hasWay({ regime, facts }: OpenCase): boolean {
  return regime.summarise(facts).track !== 'undecided';
}

function hasRunningClock(open: OpenCase, step: Step): boolean {
  const { regime, facts, today, settings } = open;
  return regime
    .deadlines(facts, { today, settings })
    .some(({ metOn, field }) => metOn === null && stepOf(open, field)?.id === step.id);
}

function hasOpenDecision({ view }: OpenCase, step: Step): boolean {
  const fixesHere = step.panels.some((panel) => panel.kind === 'room' && panel.room === 'fix-decision');
  return fixesHere && view.decidedAt === null;
}

/** A field that the step itself shows is filled: two steps may show different fields of the same records. */
function isBegun(open: OpenCase, panel: Exclude<Panel, { kind: 'room' }>): boolean {
  const part = panel.kind === 'fields' ? panel.section : panel.collection;
  const shown = panel.kind === 'fields' ? panel.fields : [...panel.fields, ...(panel.more ?? [])];
  return recordsOf(open.view, part).some((record) =>
    shown.some((field) => holdsSomething(record.fields[field])),
  );
}

/** The findings whose remedy is in a step: a field shown in two steps belongs to the one that shows it. */
function findingsOf(open: OpenCase, step: Step): readonly Finding[] {
  return open.findings.filter((finding) => stepOf(open, finding.field)?.id === step.id);
}

/** The shown step that holds a field, preferring the step that names the very field. */
export function stepOf(open: Pick<OpenCase, 'regime' | 'facts'>, path: string): Step | undefined {
  const place = parseFieldPath(path);
  const shown = open.regime.steps.filter((step) => step.isShown?.(open.facts) ?? true);
  return (
    shown.find((step) => names(step, place.part, place.field)) ??
    shown.find((step) => partsOf(step).includes(place.part))
  );
}

function names(step: Step, part: string, field: string | null): boolean {
  return step.panels.some((panel) => {
    if (panel.kind === 'room' || field === null) return false;
    if (panel.kind === 'fields') return panel.section === part && panel.fields.includes(field);
    return panel.collection === part && [...panel.fields, ...(panel.more ?? [])].includes(field);
  });
}

function partsOf(step: Step): readonly string[] {
  return step.panels.flatMap((panel) => {
    if (panel.kind === 'room') return [];
    return [panel.kind === 'fields' ? panel.section : panel.collection];
  });
}
