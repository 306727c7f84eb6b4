import { expect, test } from 'vitest';
import type { Source } from './imports-of.ts';
import { sourcesIn } from './project-sources.ts';

/** Where Swedish is data or a file's own name, not a sentence for the screen. */
const allowed: Readonly<Record<string, string>> = {
  'electron/vault/': 'names of files beside the register, and the recovery sheet as people type it',
  'shared/text/': 'this is where Swedish lives',
  'shared/regimes/': 'a regime carries its own Swedish',
  'shared/documents/': 'templates are written in Swedish from the texts',
};

const swedishLiterals = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap(({ path, text }) =>
    Object.keys(allowed).some((folder) => path.startsWith(folder))
      ? []
      : text
          .split('\n')
          .flatMap((line, index) =>
            isSwedish(withoutComment(line)) ? [`${path}:${index + 1} ${line.trim()}`] : [],
          ),
  );

test('no Swedish stands outside the texts', () => {
  expect(swedishLiterals(sourcesIn('electron', 'renderer', 'shared'))).toEqual([]);
});

test.each([
  ['a string', "const label = 'Spara ärendet';"],
  ['a template', 'const label = `Sparar ${name} här`;'],
  ['the text of an element', '<p>Inga ärenden ännu</p>'],
])('sees Swedish in %s', (_where, text) => {
  expect(swedishLiterals([{ path: 'renderer/features/x/X.tsx', text }])).toHaveLength(1);
});

test('reads comments as comments', () => {
  expect(
    swedishLiterals([{ path: 'renderer/ui/X.tsx', text: ' * shows å, ä and ö\nconst x = 1; // ärende' }]),
  ).toEqual([]);
});

/** A word of three letters or more with å, ä or ö in it; the three in a row are a part of a pattern. */
function isSwedish(line: string): boolean {
  const words = line.replaceAll(/åäö|ÅÄÖ/g, '').match(/[a-zA-ZåäöÅÄÖ]{3,}/g) ?? [];
  return words.some((word) => /[åäöÅÄÖ]/.test(word));
}

function withoutComment(line: string): string {
  return line
    .replace(/^\s*(\/?\*|\/\/|\{\/\*).*$/, '')
    .replace(/\s\/\/ .*$/, '')
    .replaceAll(/\/\*.*?\*\//g, '');
}
