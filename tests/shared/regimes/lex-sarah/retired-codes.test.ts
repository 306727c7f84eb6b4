import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysisCodes } from '../../../../shared/domain/analysis-rules/codes.ts';
import { findingCodes, retiredFindingCodes } from '../../../../shared/regimes/lex-sarah/findings/codes.ts';
import { sharedCodes } from '../../../../shared/regimes/lex-sarah/findings/codes/analysis.ts';
import { findingSentences } from '../../../../shared/regimes/lex-sarah/text/findings.ts';

const top = new URL('../../../../', import.meta.url).pathname;
const retired = Object.keys(retiredFindingCodes);

describe('a code that was given up', () => {
  it.each(retired)('%s is raised by no rule and has no sentence', (code) => {
    expect(Object.keys(findingCodes)).not.toContain(code);
    expect(Object.keys(findingSentences)).not.toContain(code);
  });

  it('is named nowhere in the program but in the list of its kind', () => {
    const quoted = new RegExp(`['"\`](?:${retired.join('|')})['"\`]`);
    const naming = ['shared', 'electron', 'renderer', 'resources']
      .flatMap((folder) => filesIn(join(top, folder)))
      .filter((path) => quoted.test(readFileSync(path, 'utf8')));
    expect(naming).toEqual([]);
  });

  it.each(Object.entries(retiredFindingCodes))('%s says why: %s', (_code, why) => {
    const [successor] = /^K\d+[a-z]?(?=:)/.exec(why) ?? [];
    if (successor !== undefined) expect(Object.keys(findingCodes)).toContain(successor);
    expect(why.length).toBeGreaterThan(10);
  });
});

describe('a shared code', () => {
  it.each(Object.entries(analysisCodes))('%s says in lex Sarah what it says everywhere', (code, says) => {
    expect(new Map(Object.entries(sharedCodes)).get(code)).toMatchObject(says);
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'node_modules' ? [] : filesIn(path);
    return /\.(?:tsx?|json|md)$/.test(name) ? [path] : [];
  });
}
