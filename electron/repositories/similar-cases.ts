import { sql, type RawBuilder } from 'kysely';
import { compiledSelect } from './compiled-select.ts';
import type { ReadDb } from './db.ts';

/** A field of codes, as the cases of one regime have it: one code in each, or a list. */
export interface CodePlace {
  readonly regime: string;
  readonly part: string;
  readonly field: string;
}

/** What chooses the statement's text. */
export interface SimilarShape {
  /** Where codes of types and of cause areas stand that can be compared with the open case's. */
  readonly typePlaces: readonly CodePlace[];
  readonly areaPlaces: readonly CodePlace[];
  readonly byText: boolean;
  readonly byFrom: boolean;
  /** Grounds that must hold. */
  readonly chosen: readonly ('unit' | 'type' | 'area')[];
}

/**
 * `units`, `types`, `areas` and `withheld`, ids of cases to find by their unit alone, are JSON arrays of texts; `match` is
 * an FTS5 expression. Unused ones are ''.
 */
export interface SimilarValues {
  readonly [name: string]: string | number;
  readonly caseId: string;
  readonly units: string;
  readonly types: string;
  readonly areas: string;
  readonly withheld: string;
  readonly match: string;
  readonly from: string;
  readonly offset: number;
  readonly limit: number;
}

/** Ids of one page with their grounds (0 or 1), most grounds first, then latest received; and the counts beside them. */
export interface SimilarPage {
  readonly rows: readonly AlikeRow[];
  readonly total: number;
  readonly counts: { readonly unit: number; readonly type: number; readonly area: number };
  readonly searched: { readonly cases: number; readonly from: string | null };
}

export interface AlikeRow {
  readonly id: string;
  readonly byUnit: number;
  readonly byType: number;
  readonly byArea: number;
}

/**
 * One statement: it goes through the register's case rows once, and for each looks up the few code fields by their keys.
 * An emptied case (`joined_to`) and removed records are never among them.
 */
export async function similarPage(
  db: ReadDb,
  values: SimilarValues,
  shape: SimilarShape,
): Promise<SimilarPage> {
  const rows = await selectSimilar(db, values, shape);
  const [first] = rows;
  const alike = rows.flatMap(({ id, byUnit, byType, byArea }) =>
    id === null ? [] : [{ id, byUnit: byUnit ?? 0, byType: byType ?? 0, byArea: byArea ?? 0 }],
  );
  return {
    rows: alike,
    total: first?.total ?? 0,
    counts: { unit: first?.units ?? 0, type: first?.types ?? 0, area: first?.areas ?? 0 },
    searched: { cases: first?.cases ?? 0, from: first?.earliest ?? null },
  };
}

interface Found {
  readonly id: string | null;
  readonly byUnit: number | null;
  readonly byType: number | null;
  readonly byArea: number | null;
  readonly units: number;
  readonly types: number;
  readonly areas: number;
  readonly total: number;
  readonly cases: number;
  readonly earliest: string | null;
}

/** Written out: a query's own handle has no `with`, since a common table expression could write. */
const selectSimilar = compiledSelect((db, values: SimilarValues, shape: SimilarShape) =>
  db.selectFrom(sql<Found>`(${statement(values, shape)})`.as('found')).selectAll('found'),
);

function statement(values: SimilarValues, shape: SimilarShape): RawBuilder<Found> {
  const chosen = chosenOf(shape);
  const open = sql`(id NOT IN (SELECT value FROM json_each(${values.withheld})))`;
  return sql`
    WITH other AS (
      SELECT * FROM case_file
      WHERE id <> ${values.caseId} AND joined_to IS NULL ${shape.byFrom ? sql`AND received_on >= ${values.from}` : sql``}
    ), alike AS MATERIALIZED (
      SELECT id, received_on AS received,
        COALESCE(unit IN (SELECT value FROM json_each(${values.units})), 0) AS byUnit,
        ${open} AND ${holdsOneOf(shape.typePlaces, values.types)} AS byType,
        ${open} AND ${holdsOneOf(shape.areaPlaces, values.areas)} AS byArea
      FROM other ${shape.byText ? sql`WHERE ${open} AND id IN (${casesWithWords(values.match)})` : sql``}
    ), page AS (
      SELECT id, byUnit, byType, byArea, received FROM alike WHERE ${chosen}
      ORDER BY ${order} LIMIT ${values.limit} OFFSET ${values.offset}
    )
    SELECT page.*, counted.*, searched.* FROM
      (SELECT COUNT(*) AS cases, MIN(received_on) AS earliest FROM other) AS searched
      CROSS JOIN (
        SELECT COALESCE(SUM(byUnit), 0) AS units, COALESCE(SUM(byType), 0) AS types,
          COALESCE(SUM(byArea), 0) AS areas, COUNT(*) FILTER (WHERE ${chosen}) AS total FROM alike
      ) AS counted
      LEFT JOIN page ON TRUE
    ORDER BY ${order}`;
}

/** Ties go by id, so that no case stands on two pages. */
const order = sql`byUnit + byType + byArea DESC, received DESC NULLS LAST, id`;

const columns = { unit: sql`byUnit`, type: sql`byType`, area: sql`byArea` } as const;

/** With words to look for, a case needs no other ground. */
function chosenOf({ chosen, byText }: SimilarShape): RawBuilder<unknown> {
  if (chosen.length > 0)
    return sql`${sql.join(
      chosen.map((ground) => columns[ground]),
      sql` AND `,
    )}`;
  return byText ? sql`TRUE` : sql`byUnit + byType + byArea > 0`;
}

/** 1 where a field of the case holds one of the wanted codes, as its value or in its list. */
function holdsOneOf(places: readonly CodePlace[], wanted: string): RawBuilder<unknown> {
  if (places.length === 0) return sql`0`;
  const each = places.map(
    ({ regime, part, field }) => sql`(regime = ${regime} AND EXISTS (
      SELECT 1 FROM record
      JOIN field ON field.record_id = record.id AND field.name = ${field}
      JOIN json_each(field.value) AS code
      WHERE record.case_id = other.id AND record.collection = ${part} AND record.removed_at IS NULL
        AND code.value IN (SELECT value FROM json_each(${wanted}))))`,
  );
  return sql`(${wanted} <> '[]' AND (${sql.join(each, sql` OR `)}))`;
}

const casesWithWords = (match: string): RawBuilder<unknown> =>
  sql`SELECT index_entry.case_id FROM text_index JOIN index_entry ON index_entry.id = text_index.rowid
    WHERE text_index MATCH ${match}`;
