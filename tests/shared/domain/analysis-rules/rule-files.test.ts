import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../../shared/domain/analysis-rules/', import.meta.url);
/** Not rules: shapes, codes, the pairs of dates and the list of rules. */
const machinery = ['analysis-facts.ts', 'rule.ts', 'codes.ts', 'date-pairs.ts', 'rules.ts'];
const files = readdirSync(folder).filter((name) => !machinery.includes(name));
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

describe('a rule of the analysis', () => {
  it.each(files)('%s opens with its code, its source, how sure it is and when it was checked', (name) => {
    const opening = /\/\*\*[\s\S]*?\*\//.exec(textOf(name))?.[0] ?? '';
    expect(opening).toMatch(/\bK\d/);
    expect(opening).toMatch(/method of event analysis|causation|hierarchy|IVO|VA|Card|[Nn]o provision/i);
    expect(opening).toMatch(
      /(verbatim|official|secondary)[\s\S]*(checked\s[\s*]*2026-11-22|2026-11-22)|[Nn]o provision/,
    );
  });

  it.each(files)('%s knows no regime', (name) => {
    expect(textOf(name)).not.toMatch(/regimes\//);
  });
});
