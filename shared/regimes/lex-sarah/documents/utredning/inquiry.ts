import { causeGraph, type CauseGraph } from '../../../../domain/cause-graph.ts';
import { expectedDegree } from '../../findings/case-phase.ts';
import type { Degree } from '../../parts/assessment.ts';
import type { LexSarahFacts } from '../../parts.ts';
import { listOf } from '../../../../text/numbers.ts';
import { lexSarahText } from '../../text.ts';
import type { Context } from '../desk.ts';

/** An investigation made ready for its sections: looked up once, so that the document grows with the case and no faster. */
export interface Inquiry {
  readonly context: Context;
  readonly facts: LexSarahFacts;
  /** Labels as people cite them, by record id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly graph: CauseGraph;
  /** The outcome decided or, until then, proposed. */
  readonly outcome: Degree | undefined;
  /** Nothing wrong was found: what has been written is shown, but no analysis is asked for. */
  readonly nothingWrong: boolean;
}

export function inquiryOf(context: Context): Inquiry {
  const { facts } = context;
  const { persons, sources, attachments, events, deviations, causes, actions } = facts;
  const records = [...persons, ...sources, ...attachments, ...events, ...deviations, ...causes, ...actions];
  const outcome = expectedDegree(facts);
  return {
    context: withoutReporters(context),
    facts,
    labels: new Map(records.map(({ id, label }) => [id, label])),
    graph: causeGraph(causes, deviations),
    outcome,
    nothingWrong: outcome === 'inget-missforhallande',
  };
}

/** `O1, O2 och O4`; links to what no longer exists are left out. */
export const labelsOf = ({ labels }: Inquiry, ids: readonly string[] | undefined): string =>
  listOf((ids ?? []).flatMap((id) => labels.get(id) ?? []));

/** A field's own label, for rows of facts and for what is missing. */
export const fieldLabel = (field: string): string => lexSarahText.fields[field]?.label ?? field;

/** A reporter stands in the investigation by role alone, whatever the profile. */
function withoutReporters(context: Context): Context {
  const reporters = new Set(
    context.facts.persons.filter(({ role }) => role === 'rapportor').map(({ id }) => id),
  );
  if (reporters.size === 0) return context;
  const names = Object.fromEntries(Object.entries(context.names).filter(([id]) => !reporters.has(id)));
  return { ...context, names };
}
