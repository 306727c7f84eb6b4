import { parseFieldPath } from '../../shared/domain/field-path.ts';
import type { Field } from '../../shared/domain/field.ts';
import { unitKey } from '../../shared/domain/similarity.ts';
import type { Regime } from '../../shared/regimes/regime.ts';
import { regimes } from '../../shared/regimes/registry.ts';
import type { CodePlace } from '../repositories/similar-cases.ts';
import { codesIn, unitsOfRegister } from '../repositories/similar-cases-grounds.ts';
import type { QueryContext } from './context.ts';

/** What other cases are held against. */
export interface OwnGrounds {
  /** Every spelling of the case's unit that the register has. */
  readonly units: readonly string[];
  readonly types: CodeGround;
  readonly areas: CodeGround;
}

export interface CodeGround {
  readonly codes: readonly string[];
  /** Where such codes stand, in the cases of each regime that has them. */
  readonly places: readonly CodePlace[];
}

/** The unit, types and cause areas of a case. */
export async function ownGrounds(ctx: QueryContext, caseId: string, regime: Regime): Promise<OwnGrounds> {
  return {
    units: await unitSpellings(ctx, caseId),
    types: await codeGround(ctx, caseId, { regime, kind: 'types' }),
    areas: await codeGround(ctx, caseId, { regime, kind: 'areas' }),
  };
}

/** Which of the wanted codes each case has, by case id. */
export async function codesInCommon(
  ctx: QueryContext,
  caseIds: readonly string[],
  { codes, places }: CodeGround,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (codes.length === 0 || caseIds.length === 0) return new Map();
  const found = [];
  for (const place of places) found.push(...(await codesIn(ctx.db, { caseIds, ...place })));
  const common = Map.groupBy(
    found.filter(({ code }) => codes.includes(code)),
    ({ caseId }) => caseId,
  );
  return new Map([...common].map(([caseId, rows]) => [caseId, [...new Set(rows.map(({ code }) => code))]]));
}

type Kind = 'types' | 'areas';

async function unitSpellings(ctx: QueryContext, caseId: string): Promise<readonly string[]> {
  const { own, all } = await unitsOfRegister(ctx.db, caseId);
  const key = unitKey(own ?? '');
  return key === '' ? [] : all.filter((unit) => unitKey(unit) === key);
}

async function codeGround(
  ctx: QueryContext,
  caseId: string,
  { regime, kind }: { readonly regime: Regime; readonly kind: Kind },
): Promise<CodeGround> {
  const own = placeOf(regime, kind);
  if (!own) return { codes: [], places: [] };
  const rows = await codesIn(ctx.db, { caseIds: [caseId], ...own });
  const places = [...regimes.values()].flatMap((other) => {
    const place = placeOf(other, kind);
    return place && vocabularyOf(other, place) === vocabularyOf(regime, own) ? [place] : [];
  });
  return { codes: rows.map(({ code }) => code), places };
}

function placeOf(regime: Regime, kind: Kind): CodePlace | null {
  const path = regime.similarBy?.[kind];
  if (path === undefined) return null;
  const { part, field } = parseFieldPath(path);
  return field === null ? null : { regime: regime.id, part, field };
}

/** Codes mean the same where they come from the same list or choice; '' is what no codes can be compared by. */
function vocabularyOf(regime: Regime, { part, field }: CodePlace): string {
  const declared: Field | undefined = regime.parts[part]?.fields[field];
  if (declared === undefined) return '';
  if ('list' in declared) return `list ${declared.list}`;
  return 'codes' in declared ? `codes ${declared.codes.join(' ')}` : '';
}
