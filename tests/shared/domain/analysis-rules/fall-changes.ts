import type { AnalysisFacts } from '../../../../shared/domain/analysis-rules/analysis-facts.ts';
import { analysisParts } from '../../../../shared/domain/analysis-rules/analysis-facts.ts';
import { careIn, reachOfAnalysis, writtenAnalysis } from '../../../../shared/domain/analysis-rules/rules.ts';
import { fallFacts, fallToday } from '../../../fixtures/fall-med-hoftfraktur.ts';

/** What a row does to the fall case, in which nothing is left to ask. */
export type Change = (facts: AnalysisFacts) => AnalysisFacts;
export type Part = Exclude<keyof AnalysisFacts, 'analysis'>;
type Fields = Readonly<Record<string, unknown>>;

const analysisRules = [
  ...writtenAnalysis,
  ...reachOfAnalysis,
  ...careIn(analysisParts, { datePairs: [], datesAhead: [], othersWords: [] }),
];

/** What the shared rules ask of the fall case after a change: `CODE field`, sorted. */
export function raisedBy(change: Change, today = fallToday): readonly string[] {
  const facts = change(fallFacts);
  return analysisRules
    .flatMap((rule) => rule(facts, { today }))
    .map(({ code, field }) => `${code} ${field}`)
    .sort();
}

/** Fields of one record; undefined takes a field away. */
export const edit =
  (part: Part, label: string, fields: Fields): Change =>
  (facts) => {
    const records: readonly Fields[] = facts[part];
    if (!records.some((one) => one['label'] === label)) throw new Error(`No ${part} ${label} in the fixture`);
    return whole({
      ...facts,
      [part]: records.map((one) => (one['label'] === label ? without({ ...one, ...fields }) : one)),
    });
  };

export const add =
  (part: Part, label: string, fields: Fields): Change =>
  (facts) =>
    whole({ ...facts, [part]: [...facts[part], { id: label, label, ...fields }] });

/** Answers of the analysis as a whole; undefined takes one away. */
export const answer =
  (fields: Fields): Change =>
  (facts) =>
    whole({ ...facts, analysis: without({ ...facts.analysis, ...fields }) });

/** The records with these labels are taken out, and with them every link to them, as the register does it. */
export const remove =
  (part: Part, ...labels: string[]): Change =>
  (facts) =>
    whole(
      Object.fromEntries(
        Object.entries(facts).map(([name, held]: [string, unknown]) => [
          name,
          Array.isArray(held) ? kept(held, name === part ? labels : [], labels) : held,
        ]),
      ),
    );

/** Every record of a collection, and every link to one. */
export const removeAll =
  (part: Part): Change =>
  (facts) =>
    remove(part, ...facts[part].map(({ label }) => label))(facts);

/** One event is moved to stand first or last. */
export const moveEvent =
  (label: string, to: 'first' | 'last'): Change =>
  (facts) => {
    const moved = facts.events.filter((event) => event.label === label);
    const others = facts.events.filter((event) => event.label !== label);
    return { ...facts, events: to === 'first' ? [...moved, ...others] : [...others, ...moved] };
  };

export const both =
  (...changes: Change[]): Change =>
  (facts) =>
    changes.reduce((changed, change) => change(changed), facts);

function kept(records: readonly Fields[], gone: readonly string[], links: readonly string[]): Fields[] {
  return records
    .filter(({ label }) => !gone.includes(String(label)))
    .map((record) =>
      Object.fromEntries(
        Object.entries(record).map(([name, value]) => [
          name,
          Array.isArray(value) ? value.filter((one) => !links.includes(String(one))) : value,
        ]),
      ),
    );
}

const without = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function whole(facts: unknown): AnalysisFacts {
  // A fixture of this folder: its shape is what the tests are about.
  return facts as AnalysisFacts;
}
