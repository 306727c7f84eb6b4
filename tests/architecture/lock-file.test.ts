import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './project-sources.ts';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

/** `npm ci` refuses a lock file that leaves out a platform's package, and npm writes such a file where it cannot see them all. */
const leftOut = ({ packages }: Lock): readonly string[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );

test('the lock file names the packages of every platform', () => {
  const lock: Lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'));
  expect(leftOut(lock)).toEqual([]);
});

test('sees a platform that is left out', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0' } },
  };
  expect(leftOut({ packages: { ...packages, 'node_modules/a-linux': {} } })).toEqual(['a-darwin']);
});

test('every library is pinned to one version', () => {
  const {
    dependencies,
    devDependencies,
  }: Record<string, Record<string, string>> = JSON.parse(
    readFileSync(join(projectFolder, 'package.json'), 'utf8'),
  );
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
