import { referenceKey, type CaseReferences } from './case-references.ts';
import { figureGroups, isYear, pairsIn, runsIn, type Run } from './figure-groups.ts';

/**
 * Makes a search for the numbers of many cases in fields that hold a number and little else: the figures alone count. A
 * year and a running number are those of every case that has them, whatever letters, words and signs stand about them, with
 * two figures for the year, in a list or in a range; a number without a year is told by all its figures. Invariant: it
 * errs towards finding, so it is not for prose. `asking`: the id of the case that has the fields, whose own number of now
 * points nowhere else. The cost is that of the fields and of the register, not of the one for each of the other.
 */
export function figureFinder(
  known: readonly CaseReferences[],
): (fields: Iterable<string>, asking?: string) => ReadonlySet<string> {
  const index = indexOf(known);
  return (fields, asking) => {
    const own = new Set(known.find(({ id }) => id === asking)?.current?.map(referenceKey));
    const found = new Set<string>();
    const ranges = new Map<string, Run[]>();
    const add = (numbers: readonly Numbered[] = []): void => {
      for (const { id, key } of numbers) if (!own.has(key)) found.add(id);
    };
    for (const field of fields) {
      const key = referenceKey(field);
      if (key !== undefined && own.has(key)) continue;
      for (const whole of wholesIn(field, index.longest)) add(index.wholes.get(whole));
      for (const run of runsIn(field)) {
        add(index.years.get(run.year)?.get(run.to));
        if (run.from !== undefined) put(ranges, run.year, run);
      }
    }
    for (const [year, asked] of ranges)
      for (const numbers of within(index.years.get(year), asked)) add(numbers);
    return found;
  };
}

interface Numbered {
  readonly id: string;
  readonly key: string | undefined;
}
type Runs = Map<string, Numbered[]>;

function indexOf(known: readonly CaseReferences[]) {
  const [years, wholes] = [new Map<string, Runs>(), new Map<string, Numbered[]>()];
  let longest = 0;
  for (const { id, references } of known)
    for (const reference of references) {
      const numbered = { id, key: referenceKey(reference) };
      const pairs = pairsIn(reference);
      for (const { year, to } of pairs) {
        const runs = years.get(year) ?? new Map<string, Numbered[]>();
        years.set(year, runs);
        put(runs, to, numbered);
      }
      const groups = figureGroups(reference);
      if (pairs.length > 0 || groups.length === 0 || groups.some(isYear)) continue;
      longest = Math.max(longest, groups.length);
      put(wholes, groups.map(({ figures }) => figures).join('/'), numbered);
    }
  return { years, wholes, longest };
}

function put<One>(numbers: Map<string, One[]>, key: string, one: One): void {
  const there = numbers.get(key);
  if (there) there.push(one);
  else numbers.set(key, [one]);
}

/** Figures that may be those of a number without a year: what comes after a year is of that year. */
function* wholesIn(field: string, longest: number): Generator<string> {
  const groups = figureGroups(field);
  for (const start of groups.keys()) {
    if (groups[start] && isYear(groups[start])) return;
    let whole = '';
    for (const { figures } of groups.slice(start, start + longest)) {
      whole += whole === '' ? figures : `/${figures}`;
      yield whole;
    }
  }
}

/** What lies in any of the ranges: both are gone through once, in order. */
function* within(runs: Runs | undefined, ranges: readonly Run[]): Generator<readonly Numbered[]> {
  const inOrder = [...(runs ?? [])].toSorted(([one], [other]) => Number(one) - Number(other));
  let at = 0;
  for (const { from, to } of ranges.toSorted((one, other) => Number(one.from) - Number(other.from)))
    for (let next = inOrder[at]; next && Number(next[0]) <= Number(to); next = inOrder[(at += 1)])
      if (Number(next[0]) >= Number(from)) yield next[1];
}
