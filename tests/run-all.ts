import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Counts,
  countsFrom,
  lastLine,
  oneFailed,
  onePassed,
  oneSkipped,
  playwrightCounts,
  sum,
  vitestCounts,
} from './run/counts.ts';
import { type Tool, chromium, libreOffice, provide } from './run/tools.ts';

// `npm test`: everything that is checked, in one run. The last line is the sum; the exit code says whether all is well.

const projectFolder = fileURLToPath(new URL('..', import.meta.url));
const reports = join(projectFolder, '.build', 'test-reports');
const minutes = (count: number): number => count * 60_000;
const say = (line: string): void => void process.stdout.write(`\n== ${line}\n`);

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const canDraw = provide(libreOffice, say);
const canBrowse = provide(chromium, say);
const total = sum([
  check('types', 'typescript/bin/tsc', '-b'),
  check('lint', 'oxlint/bin/oxlint', '-c', 'shared/oxlint.json', '--deny-warnings'),
  check(
    'format',
    'oxfmt/bin/oxfmt',
    '--config',
    'shared/oxfmt.json',
    '--check',
    'electron',
    'renderer',
    'shared',
    'tests',
  ),
  build(),
  vitest(),
  canDraw ? sum([]) : skip('pages of Word files are not drawn', libreOffice),
  canBrowse ? playwright() : skip('the browser tests do not run', chromium),
]);
process.exitCode = total.failed === 0 ? 0 : 1;
process.stdout.write(`\n${lastLine(total)}\n`);

function check(name: string, program: string, ...rest: readonly string[]): Counts {
  say(name);
  return run(join('node_modules', program), rest, minutes(5)) === 0 ? onePassed : oneFailed;
}

function build(): Counts {
  say('build');
  return run(join('electron', 'hosts', 'build.ts'), [], minutes(5)) === 0 ? onePassed : oneFailed;
}

function vitest(): Counts {
  say('architecture, unit and contract tests');
  const file = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const program = join('node_modules', 'vitest', 'vitest.mjs');
  const exit = run(program, ['run', '--config', 'tests/vitest.config.ts', ...reporters], minutes(14));
  return countsFrom(file, exit, vitestCounts);
}

function playwright(): Counts {
  say('browser tests');
  const file = join(reports, 'playwright.json');
  const program = join('node_modules', '@playwright', 'test', 'cli.js');
  const rest = ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'];
  const exit = run(program, rest, minutes(25), { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return countsFrom(file, exit, playwrightCounts);
}

function skip(what: string, tool: Tool): Counts {
  say(
    `SKIPPED: ${what}, since ${tool.name} (${tool.packages.join(', ')}) is not here and cannot be installed.`,
  );
  return oneSkipped;
}

/** Runs a program of ours with this Node; its exit code, or null when it took too long. */
function run(
  program: string,
  rest: readonly string[],
  timeout: number,
  env: NodeJS.ProcessEnv = {},
): number | null {
  const { status } = spawnSync(process.execPath, [program, ...rest], {
    cwd: projectFolder,
    stdio: 'inherit',
    timeout,
    env: { ...process.env, ...env },
  });
  if (status === null) say(`FAILED: ${program} was stopped after ${timeout / minutes(1)} minutes.`);
  return status;
}
