import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { demandNode } from '../../electron/host-support/node-version.ts';
import { benchDeps, projectFolder } from './bench-deps.ts';
import type { Figure } from './figure.ts';
import { type BenchRegister, generateRegister } from './generate-register.ts';
import { startHost } from './host-process.ts';
import { machineFacts } from './machine.ts';
import { measureDragging } from './measure-dragging.ts';
import { measureDocuments } from './measure-documents.ts';
import { measureFigures } from './measure-figures.ts';
import { measureFindings } from './measure-findings.ts';
import { measureMemory } from './measure-memory.ts';
import { measureReading } from './measure-reading.ts';
import { measureSaving } from './measure-saving.ts';
import { measureSimilar } from './measure-similar.ts';
import { measureUnlock } from './measure-unlock.ts';
import { measureWindow } from './measure-window.ts';

// `npm run bench`: every figure of speed and memory in one run, as one JSON object on standard output.

demandNode();
const started = performance.now();
const skipped: string[] = [];
const failed: string[] = [];
const figures: Figure[] = [];
mkdirSync(join(projectFolder, '.build'), { recursive: true });
const folder = mkdtempSync(join(projectFolder, '.build', 'bench-'));
try {
  const registers = await makeRegisters();
  await measureInProcess(registers);
  await measureInHost(registers.large);
  print(registers.large);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Registers {
  readonly large: BenchRegister;
  readonly small: BenchRegister;
}

async function makeRegisters(): Promise<Registers> {
  say('generating the registers');
  const [data, beside] = [join(folder, 'data'), join(folder, 'beside')];
  for (const each of [data, beside]) mkdirSync(each);
  const deps = benchDeps(folder);
  const large = await generateRegister(deps, { folder: data, name: 'large', cases: 2000, largePages: 300 });
  const small = await generateRegister(deps, {
    folder: beside,
    name: 'small',
    cases: 20,
    largePages: 8,
    extraPages: [10, 30, 90],
  });
  return { large, small };
}

async function measureInProcess({ large, small }: Registers): Promise<void> {
  const deps = benchDeps(folder);
  await step('unlocking', () => measureUnlock(deps, large));
  await step('reading', () => measureReading(deps, large));
  await step('saving', () => measureSaving(deps, { large, small }));
  await step('similar cases', () => measureSimilar(deps, { large, small }));
  await step('documents', () => measureDocuments(deps, small));
  await step('figures', measureFigures);
  await step('findings', measureFindings);
}

async function measureInHost({ folder: data, small }: BenchRegister): Promise<void> {
  const host = await startHost(data);
  try {
    await step('the window', () => measureWindow(host, (reason) => void skipped.push(reason)));
    await host.call('cases.list', {});
    await host.call('cases.search', { text: 'tillsyn' });
    await step('dragging', () => measureDragging(host, (reason) => void skipped.push(reason)));
    await step('memory', () => measureMemory(host, small));
  } finally {
    await host.close();
  }
}

async function step(name: string, measure: () => Promise<readonly Figure[]>): Promise<void> {
  say(name);
  try {
    figures.push(...(await measure()));
  } catch (error) {
    failed.push(`${name}: ${error instanceof Error ? error.message : 'unknown'}`);
    process.exitCode = 1;
  }
}

function print({ cases, milliseconds }: BenchRegister): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  const missed = figures.filter(({ ok }) => ok === false).map(({ name }) => name);
  const register = { cases, generatedInMs: milliseconds };
  const result = { machine: machineFacts(), register, seconds, missed, skipped, failed, figures };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

/** Progress goes to standard error: standard output is the result alone. */
function say(line: string): void {
  process.stderr.write(`bench: ${line}\n`);
}
