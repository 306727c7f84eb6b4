import type { CompiledQuery, Kysely } from 'kysely';
import type { RegisterDatabase } from '../database/schema.ts';
import type { ReadDb } from './db.ts';

type Values = Readonly<Record<string, string | number>>;

/**
 * A SELECT that is built and compiled once for each shape, and then run with other values: building its text takes longer
 * than a short query does. `build` binds each value and never chooses by one; what it chooses by is the
 * shape, which is JSON and of few kinds.
 */
export function compiledSelect<Input extends Values, Shape, Row>(
  build: (db: ReadDb, values: Input, shape: Shape) => { compile(): CompiledQuery<Row> },
): (db: ReadDb, values: Input, shape: Shape) => Promise<Row[]> {
  const shapes = new Map<string, CompiledQuery<Row>>();
  return async (db, values, shape) => {
    const key = JSON.stringify(shape);
    const compiled = shapes.get(key) ?? build(db, slotsFor(values), shape).compile();
    if (shapes.size >= mostShapes) shapes.clear();
    shapes.set(key, compiled);
    const parameters = compiled.parameters.map((each) => (each instanceof Slot ? values[each.name] : each));
    // Read handles are Kysely's own; `executeQuery` is kept off their type since it would also run what writes.
    const { rows } = await (db as Kysely<RegisterDatabase>).executeQuery<Row>({ ...compiled, parameters });
    return rows;
  };
}

const mostShapes = 100;

/** Stands where a value goes while the query is built. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

function slotsFor<Input extends Values>(values: Input): Input {
  const slots = Object.keys(values).map((name) => [name, new Slot(name)]);
  // The query builder binds what it is given without looking into it.
  return Object.fromEntries(slots) as Input;
}
