import type { CaseRow } from '../../shared/api/cases.ts';
import type { SimilarCase } from '../../shared/api/similar-cases.ts';
import type { Cause } from '../../shared/domain/causes.ts';
import type { AnyFacts } from '../../shared/domain/facts.ts';
import {
  helpedBy,
  judgedOf,
  lessonsOf,
  type Lessons,
  type TriedAction,
} from '../../shared/domain/similarity.ts';
import { regimes } from '../../shared/regimes/registry.ts';
import { caseRowsById } from '../repositories/cases.ts';
import { casesWithProtected } from '../repositories/similar-cases-grounds.ts';
import { factsByCase } from './case-content.ts';
import type { QueryContext } from './context.ts';
import { originsOf } from './report-origins.ts';
import { codesInCommon, type OwnGrounds } from './similar-cases-grounds.ts';

type Earlier = Omit<SimilarCase, 'grounds'>;
type Told = NonNullable<SimilarCase['told']>;

/**
 * Cases as a list of similar ones shows them, by id. No name is among what is told: it is headings, codes, and the texts
 * of causes and actions. Of a case with a protected identity, of its own or of a case its reports came from, nothing is
 * told besides its reference and heading.
 */
export async function earlierCases(
  ctx: QueryContext,
  ids: readonly string[],
  own: OwnGrounds,
): Promise<ReadonlyMap<string, Earlier>> {
  if (ids.length === 0) return new Map();
  const withheld = await withheldOf(ctx, ids);
  const open = ids.filter((id) => !withheld.has(id));
  const rows = await caseRowsById(ctx.db, ids);
  const facts = await lessonFacts(
    ctx,
    rows.filter((row) => !withheld.has(row.id)),
  );
  const types = await codesInCommon(ctx, open, own.types);
  const areas = await codesInCommon(ctx, open, own.areas);
  return new Map(
    rows.map((row) => {
      const common = { types: [...(types.get(row.id) ?? [])], areas: [...(areas.get(row.id) ?? [])] };
      const lessons = lessonsOf(facts.get(row.id) ?? {});
      return [row.id, { ...headOf(row), told: withheld.has(row.id) ? null : told(row, lessons, common) }];
    }),
  );
}

async function withheldOf(ctx: QueryContext, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const origins = new Map<string, readonly string[]>();
  for (const id of ids) origins.set(id, [id, ...(await originsOf(ctx, id))]);
  const marked = new Set(await casesWithProtected(ctx.db, [...origins.values()].flat()));
  return new Set(ids.filter((id) => origins.get(id)?.some((one) => marked.has(one))));
}

async function lessonFacts(
  ctx: QueryContext,
  rows: readonly CaseRow[],
): Promise<ReadonlyMap<string, AnyFacts>> {
  const facts = new Map<string, AnyFacts>();
  for (const [regimeId, ofRegime] of Map.groupBy(rows, (row) => row.regime)) {
    const regime = regimes.get(regimeId);
    if (!regime) continue;
    const scope = { caseIds: ofRegime.map(({ id }) => id), parts: ['causes', 'actions', 'followUps'] };
    for (const [id, each] of await factsByCase(ctx.db, regime, scope)) facts.set(id, each);
  }
  return facts;
}

const headOf = (row: CaseRow): Omit<Earlier, 'told'> => ({
  id: row.id,
  reference: row.diaryNumber ?? row.internalReference,
  internalReference: row.internalReference,
  heading: row.heading,
});

function told(row: CaseRow, lessons: Lessons, common: Pick<Told, 'types' | 'areas'>): Told {
  const { regime, unit, degree, stage, receivedOn } = row;
  const causes = lessons.causes.slice(0, mostCauses);
  const actions = lessons.actions.slice(0, mostActions);
  return {
    regime,
    unit,
    degree,
    stage,
    receivedOn,
    types: common.types,
    areas: common.areas,
    causes: causes.map(causeOf),
    moreCauses: lessons.causes.length - causes.length,
    actions: actions.map(actionOf),
    moreActions: lessons.actions.length - actions.length,
    helped: helpedBy(lessons.actions),
    followedUp: judgedOf(lessons.actions).length,
  };
}

const causeOf = ({ label, text, level, area }: Cause): Told['causes'][number] => ({
  label,
  text: shortened(text),
  level: level ?? null,
  area: area ?? null,
});

const actionOf = ({ action, effect, followedUpOn }: TriedAction): Told['actions'][number] => ({
  label: action.label,
  text: shortened(action.text),
  strength: action.strength ?? null,
  state: action.state ?? null,
  doneOn: action.doneOn ?? null,
  effect,
  followedUpOn,
});

/** A list to look over; the rest is read in the case itself. */
const mostCauses = 12;
const mostActions = 20;
const mostCharacters = 600;

const shortened = (text = ''): string =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters).toWellFormed().trimEnd()} …` : text;
