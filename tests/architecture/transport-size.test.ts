import { expect, test } from 'vitest';
import { contract } from '../../shared/api/contract.ts';
import type { Source } from './imports-of.ts';
import { sourcesIn } from './project-sources.ts';

/** What carries calls, events and bytes, in each host. Authentication, dialogs and windows are not carrying. */
const transports: Readonly<Record<string, readonly string[]>> = {
  desktop: ['ipc.ts', 'preload.ts', 'channels.ts'],
  loopback: ['routes.ts', 'respond.ts'],
  cli: ['session.ts'],
};
const limit = 150;

const businessNames = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap(({ path, text }) =>
    Object.keys(contract)
      .filter((name) => new RegExp(`['"\`]${name.replace('.', '[.]')}['"\`]`).test(text))
      .map((name) => `${path}: ${name}`),
  );

test.each(Object.entries(transports))('the %s host carries in under 150 lines', (host, files) => {
  const sources = sourcesIn(`electron/hosts/${host}`).filter(({ path }) =>
    files.includes(path.split('/').at(-1) ?? ''),
  );
  expect(sources).toHaveLength(files.length);
  expect(codeLines(sources)).toBeLessThan(limit);
});

test.each(['desktop', 'loopback'])('the %s host knows no procedure by name', (host) => {
  expect(businessNames(sourcesIn(`electron/hosts/${host}`))).toEqual([]);
});

test('sees a procedure named in a host', () => {
  expect(businessNames([{ path: 'x.ts', text: "dispatch('cases.open', {})" }])).toEqual(['x.ts: cases.open']);
});

test('counts code, not comments and empty lines', () => {
  expect(codeLines([{ path: 'x.ts', text: '/** a\n * b\n */\n\n// c\nconst x = 1;\n' }])).toBe(1);
});

function codeLines(sources: readonly Source[]): number {
  const lines = sources.flatMap(({ text }) => text.split('\n')).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !/^(\/\/|\/\*|\*)/.test(line)).length;
}
