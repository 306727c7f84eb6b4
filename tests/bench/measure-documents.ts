import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { HostDeps } from '../../electron/host-support/host-deps.ts';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import { regimes } from '../../shared/regimes/registry.ts';
import { benchInstant, fontsFolder } from './bench-deps.ts';
import type { Figure } from './figure.ts';
import { generateDocument } from './generate-document.ts';
import type { BenchRegister } from './generate-register.ts';
import { alternate, rounded, type Sample, type Side } from './measure.ts';
import { unlockForBench, type UnlockedBench } from './unlocked-bench.ts';

const sizes = [10, 30, 90] as const;

/** Word files from blocks, and whole exports of the case's own documents where the regime has them. */
export async function measureDocuments(deps: HostDeps, register: BenchRegister): Promise<Figure[]> {
  const rendered = await alternate(
    sidesBySize((pages) => rendersPages(pages)),
    { repetitions: 5, warmups: 2 },
  );
  const figures = linearFigures('Word file from blocks', rendered);
  const folder = join(register.folder, 'exports');
  mkdirSync(folder);
  const bench = await unlockForBench(deps, register);
  try {
    const place = deps.places.grantFolder(folder);
    if (has('utredning')) {
      const sides = sidesBySize((pages) =>
        exports(bench, { caseId: caseOf(register, pages), document: 'utredning', place }),
      );
      figures.push(...linearFigures('utredning exported, from case to file', await alternate(sides, few)));
    }
    if (has('anmalan')) {
      const side = exports(bench, { caseId: caseOf(register, 10), document: 'anmalan', place });
      const { measured } = await alternate({ measured: side }, few);
      figures.push({ name: 'anmälan exported, from case to file', unit: 'ms', measured });
    }
  } finally {
    bench.close();
    rmSync(folder, { recursive: true });
  }
  return figures;
}

const few = { repetitions: 5, warmups: 1 };

type Size = (typeof sizes)[number];

const has = (id: string): boolean =>
  regimes.get('lex-sarah')?.documents.some((kind) => kind.id === id) ?? false;

function sidesBySize(side: (pages: Size) => Side): Record<`${Size}`, Side> {
  return { '10': side(10), '30': side(30), '90': side(90) };
}

function rendersPages(pages: number): Side {
  const model = generateDocument(pages);
  return { run: () => renderDocx(model, { createdAt: benchInstant, author: 'SAS', fontsFolder }) };
}

interface Exported {
  readonly caseId: string;
  readonly document: string;
  readonly place: string;
}

function exports(bench: UnlockedBench, { caseId, document, place }: Exported): Side {
  const input = { caseId, documentIds: [document], profile: 'full', place };
  return { run: () => bench.call('documents.export', input) };
}

function caseOf({ sized }: BenchRegister, pages: number): string {
  const id = sized.get(pages);
  if (id === undefined) throw new Error(`no generated case of ${pages} pages`);
  return id;
}

/** Linear means here that a page of the largest document costs no more than half again as much as one of the middle. */
function linearFigures(name: string, samples: Record<`${Size}`, Sample>): Figure[] {
  const perPage = (pages: Size): number => samples[`${pages}`].median / pages;
  const ratio = rounded(perPage(90) / perPage(30));
  return [
    ...sizes.map((pages): Figure => ({
      name: `${name}, ${pages} pages`,
      unit: 'ms',
      measured: samples[`${pages}`],
    })),
    {
      name: `${name}, milliseconds a page at 90 pages against 30`,
      unit: 'ms',
      measured: rounded(perPage(90)),
      reference: rounded(perPage(30)),
      ratio,
      target: 'ratio <= 1.5',
      ok: ratio <= 1.5,
    },
  ];
}
