import type { Input, Output } from '../../shared/api/contract.ts';
import { matchExpression } from '../repositories/search-index.ts';
import { similarPage, type AlikeRow, type SimilarPage } from '../repositories/similar-cases.ts';
import { demandCase } from './case-access.ts';
import type { QueryContext } from './context.ts';
import { earlierCases } from './similar-cases-content.ts';
import { ownGrounds, type OwnGrounds } from './similar-cases-grounds.ts';
import { withheldCases } from './withheld-cases.ts';

type Listed = Output<'cases.similar'>;
type Asked = Input<'cases.similar'>;
type Held = OwnGrounds & { readonly withheld: ReadonlySet<string> };

/**
 * Other cases of the register that are like one of them, with what they teach. Matching, order and page are the
 * database's work; only the cases of the page are read, and only as `withheldCases` lets them. Refused with `not-found` for a case that is not there.
 */
export async function listSimilarCases(ctx: QueryContext, input: Asked): Promise<Listed> {
  const { head, regime } = await demandCase(ctx, input.caseId);
  const own = await ownGrounds(ctx, head.id, regime);
  const withheld = await withheldCases(ctx);
  const page = await pageOf(ctx, input, { ...own, withheld });
  const ids = page.rows.map(({ id }) => id);
  const earlier = await earlierCases(ctx, ids, { ...own, withheld });
  const byWords = matchOf(input) !== null;
  return {
    ...page,
    rows: page.rows.flatMap((row) => {
      const found = earlier.get(row.id);
      return found ? [{ ...found, grounds: found.told ? groundsOf(row, byWords) : [] }] : [];
    }),
  };
}

async function pageOf(ctx: QueryContext, input: Asked, own: Held): Promise<SimilarPage> {
  const match = matchOf(input);
  const values = {
    caseId: input.caseId,
    units: JSON.stringify(own.units),
    types: JSON.stringify(own.types.codes),
    areas: JSON.stringify(own.areas.codes),
    withheld: JSON.stringify([...own.withheld]),
    match: match ?? '',
    from: input.from ?? '',
    offset: input.offset,
    limit: input.limit,
  };
  return similarPage(ctx.db, values, {
    typePlaces: own.types.places,
    areaPlaces: own.areas.places,
    byText: match !== null,
    byFrom: input.from !== undefined,
    chosen: (['unit', 'type', 'area'] as const).filter((ground) => input[ground] === true),
  });
}

/** Null for a text without a word in it, such as a lone quotation mark. */
const matchOf = ({ text }: Asked): string | null => matchExpression(text ?? '');

function groundsOf(row: AlikeRow, byWords: boolean): Listed['rows'][number]['grounds'] {
  return [
    ...(row.byUnit === 1 ? (['unit'] as const) : []),
    ...(row.byType === 1 ? (['type'] as const) : []),
    ...(row.byArea === 1 ? (['area'] as const) : []),
    ...(byWords ? (['words'] as const) : []),
  ];
}
