import { join } from 'node:path';
import type { WorkbenchDeps } from '../../electron/deps.ts';
import { queryBuilderOf } from '../../electron/database/query-builder.ts';
import { importCase } from '../../electron/services/cases-import.ts';
import type { Unlocked } from '../../electron/services/command-steps.ts';
import { createRegister } from '../../electron/vault/create-register.ts';
import { inTransaction } from '../../electron/workbench/transaction.ts';
import { benchInstant, benchPassphrase, benchUser } from './bench-deps.ts';
import { investigationCase, shortTrackCase } from './generate-case.ts';
import { type Random, seeded } from './random.ts';

export interface BenchRegister {
  readonly path: string;
  readonly folder: string;
  /** The register's raw key: everything here is generated, so it may be known. */
  readonly key: Buffer;
  readonly userId: string;
  readonly cases: number;
  /** The case of two pages and the one of many. */
  readonly small: string;
  readonly large: string;
  /** Ids of the extra cases, by pages. */
  readonly sized: ReadonlyMap<number, string>;
  readonly milliseconds: number;
}

export interface RegisterSize {
  readonly folder: string;
  readonly name: string;
  readonly cases: number;
  /** Pages of the one large investigation. */
  readonly largePages: number;
  /** Pages of investigations to add at the end. */
  readonly extraPages?: readonly number[];
}

/**
 * A register of generated cases: two thirds on the short track, a third investigations of 2 to 8 pages, one of 2 pages and
 * one large. Seeded, so that it is the same on every run; written by the product's own services, many cases a transaction.
 */
export async function generateRegister(deps: WorkbenchDeps, size: RegisterSize): Promise<BenchRegister> {
  const started = performance.now();
  const random = seeded(20_261_122);
  const key = Buffer.from(random.bytes(32));
  const path = join(size.folder, `${size.name}.register`);
  const { register } = await createRegister({
    path,
    name: size.name,
    demo: false,
    user: benchUser,
    passphrase: benchPassphrase,
    random: keyFirst(key, random),
    now: () => benchInstant,
  });
  const session = { logged: new Set<string>(), uploads: new Map(), leaving: new Set<Promise<unknown>>() };
  const open: Unlocked = { place: '', register, db: queryBuilderOf(register.db), session, recovery: null };
  const files = caseFiles(random, size);
  const ids: string[] = [];
  for (let start = 0; start < files.length; start += casesOfTransaction)
    await inTransaction(deps, open, null, async (ctx) => {
      for (const file of files.slice(start, start + casesOfTransaction))
        ids.push((await importCase(ctx, { file: file() })).id);
    });
  const userId = register.user.id;
  register.close();
  const [small = '', large = ''] = ids;
  const sized = new Map(
    (size.extraPages ?? []).map((pages, index) => [pages, ids[size.cases + index] ?? '']),
  );
  const { folder, cases } = size;
  const milliseconds = Math.round(performance.now() - started);
  return { path, folder, key, userId, cases, small, large, sized, milliseconds };
}

const casesOfTransaction = 100;

/** Made one by one as they are imported, so that 2,000 of them are never in memory. */
function caseFiles(random: Random, { cases, largePages, extraPages = [] }: RegisterSize): (() => unknown)[] {
  return Array.from({ length: cases + extraPages.length }, (_, index) => () => {
    const number = index + 1;
    const extra = extraPages[index - cases];
    if (extra !== undefined) return investigationCase(random, number, { pages: extra, serious: true });
    if (index === 0) return investigationCase(random, number, { pages: 2 });
    if (index === 1) return investigationCase(random, number, { pages: largePages });
    if (index % 3 !== 0) return shortTrackCase(random, number);
    return investigationCase(random, number, { pages: 2 + random.below(7) });
  });
}

/** A new register takes its key before any other random bytes. */
function keyFirst(key: Buffer, random: Random): (count: number) => Uint8Array {
  let taken = false;
  return (count) => {
    if (taken) return random.bytes(count);
    taken = true;
    return Buffer.from(key);
  };
}
