import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../../shared/regimes/lex-sarah/findings/', import.meta.url);
/** Not rules: the shape of a remark, the case's phase, and how remarks become findings. */
const machinery = [
  'remark.ts',
  'case-phase.ts',
  'finding-from-remark.ts',
  'code-rule.ts',
  'codes.ts',
  'rules-of-case.ts',
];
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !machinery.includes(name));

describe('a rule file', () => {
  it.each(files)('%s opens with its provision, and when and how surely it was checked', (name) => {
    const opening = /\/\*\*[\s\S]*?\*\//.exec(readFileSync(new URL(name, folder), 'utf8'))?.[0] ?? '';
    expect(opening).toMatch(
      /SoL|LSS|SOSFS|OSL|IVO|förvaltningslagen|event analysis|[Nn]o provision|domain decision/,
    );
    expect(opening).toMatch(/verbatim|official|secondary|unverified|[Nn]o provision|domain decision/);
  });
});
