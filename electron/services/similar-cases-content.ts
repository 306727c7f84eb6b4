import type { CaseRow } from '../../shared/api/cases.ts';
import type { SimilarCase } from '../../shared/api/similar-cases.ts';
import { openingOf } from '../../shared/documents/opening.ts';
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
import { factsByCase } from './case-content.ts';
import type { QueryContext } from './context.ts';
import { codesInCommon, type OwnGrounds } from './similar-cases-grounds.ts';
import { namesFinder } from './similar-cases-names.ts';

type Earlier = Omit<SimilarCase, 'grounds'>;
type Told = NonNullable<SimilarCase['told']>;
interface Common extends Pick<Told, 'types' | 'areas'> {
  readonly isNamed: (text: string) => boolean;
}

/**
 * Cases as a list of similar ones shows them, by id. What is told is headings, codes, and the texts of causes and actions
 * that hold no name as far as `namesFinder` finds; a heading that holds one is marked. Of a withheld case (see
 * `withheldCases`) nothing is told besides its references and heading.
 */
export async function earlierCases(
  ctx: QueryContext,
  ids: readonly string[],
  own: OwnGrounds & { readonly withheld: ReadonlySet<string> },
): Promise<ReadonlyMap<string, Earlier>> {
  if (ids.length === 0) return new Map();
  const rows = await caseRowsById(ctx.db, ids);
  const open = rows.filter(({ id }) => !own.withheld.has(id));
  const facts = await lessonFacts(ctx, open);
  const openIds = open.map(({ id }) => id);
  const types = await codesInCommon(ctx, openIds, own.types);
  const areas = await codesInCommon(ctx, openIds, own.areas);
  const earlier = new Map<string, Earlier>();
  for (const row of rows) {
    const isNamed = await namesFinder(ctx, row.id);
    const common = { types: [...(types.get(row.id) ?? [])], areas: [...(areas.get(row.id) ?? [])] };
    const lessons = lessonsOf(facts.get(row.id) ?? {});
    const content = own.withheld.has(row.id) ? null : told(row, lessons, { ...common, isNamed });
    earlier.set(row.id, { ...headOf(row), isHeadingNamed: isNamed(row.heading), told: content });
  }
  return earlier;
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

const headOf = (row: CaseRow): Omit<Earlier, 'told' | 'isHeadingNamed'> => ({
  id: row.id,
  reference: row.diaryNumber ?? row.internalReference,
  internalReference: row.internalReference,
  heading: row.heading,
});

function told(row: CaseRow, lessons: Lessons, common: Common): Told {
  const textOf = (text: string | undefined) => textToTell(text, common.isNamed);
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
    causes: causes.map((cause) => ({ ...causeOf(cause), text: textOf(cause.text) })),
    moreCauses: lessons.causes.length - causes.length,
    actions: actions.map((tried) => ({ ...actionOf(tried), text: textOf(tried.action.text) })),
    moreActions: lessons.actions.length - actions.length,
    helped: helpedBy(lessons.actions),
    followedUp: judgedOf(lessons.actions).length,
  };
}

const causeOf = ({ label, level, area }: Cause): Omit<Told['causes'][number], 'text'> => ({
  label,
  level: level ?? null,
  area: area ?? null,
});

const actionOf = ({ action, effect, followedUpOn }: TriedAction): Omit<Told['actions'][number], 'text'> => ({
  label: action.label,
  strength: action.strength ?? null,
  state: action.state ?? null,
  doneOn: action.doneOn ?? null,
  measureOn: action.measureOn ?? null,
  effect,
  followedUpOn,
});

/** A list to look over; the rest is read in the case itself. */
const mostCauses = 12;
const mostActions = 20;
const mostCharacters = 600;

/** Looked through somewhat further than it is told: a name that is cut off there is known by the rest of it. */
const aNameMore = 200;

function textToTell(text = '', isNamed: Common['isNamed']): string | null {
  if (isNamed(text.slice(0, mostCharacters + aNameMore).toWellFormed())) return null;
  return text.length > mostCharacters ? `${openingOf(text, mostCharacters).toWellFormed()} …` : text;
}
