import { posix } from 'node:path';

export interface Source {
  /** From the top of the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * What a file imports: paths of ours from the top of the project, names of packages as they are. Types count too: they
 * bind two layers just as well.
 */
export function importsOf({ path, text }: Source): readonly string[] {
  const found = [...withoutComments(text).matchAll(importStatement)].map(
    ([, from, bare, called]) => from ?? bare ?? called,
  );
  return found.flatMap((specifier) => {
    if (specifier === undefined) return [];
    return specifier.startsWith('.') ? [posix.join(posix.dirname(path), specifier)] : [specifier];
  });
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, `require('x')`, `new URL('x', import.meta.url)`. */
const importStatement =
  /(?:^|;)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|;)\s*import\s*['"]([^'"]+)['"]|(?:\bimport|\brequire|createRequire\(import\.meta\.url\))\(\s*['"]([^'"]+)['"]\s*\)/gm;

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}
