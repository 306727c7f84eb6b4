import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './project-sources.ts';

/** What the client decided, and what tools demand at the top. */
const decided = [
  'package.json',
  'tsconfig.json',
  'electron',
  'renderer',
  'shared',
  'resources',
  'tests',
  'README.md',
];
const demanded = ['package-lock.json', '.ci', '.github', '.gitignore', '.gitattributes', '.npmrc', 'LICENSE'];

const strangersAmong = (names: readonly string[]): readonly string[] =>
  names.filter((name) => ![...decided, ...demanded].includes(name));

test('nothing new stands at the top of the project', () => {
  expect(strangersAmong(topLevel())).toEqual([]);
});

test('sees a new folder at the top', () => {
  expect(strangersAmong([...decided, 'lib'])).toEqual(['lib']);
});

/** What is kept in version control; in a copy without it, what is there and not made by the tools. */
function topLevel(): readonly string[] {
  if (!existsSync(join(projectFolder, '.git'))) {
    const made = ['node_modules', '.build', 'demo-out', 'release', 'test-results', 'playwright-report'];
    return readdirSync(projectFolder).filter((name) => !made.includes(name));
  }
  const listed = execFileSync('git', ['ls-files'], { cwd: projectFolder, encoding: 'utf8' });
  return [...new Set(listed.split('\n').flatMap((path) => path.split('/')[0] || []))];
}
