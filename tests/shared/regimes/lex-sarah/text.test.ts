import { describe, expect, test } from 'vitest';
import { findBlameWords } from '../../../../shared/domain/blame-words.ts';
import { deadlineKinds } from '../../../../shared/regimes/lex-sarah/deadlines/deadline-kinds.ts';
import { documentIds } from '../../../../shared/regimes/lex-sarah/findings/code-rule.ts';
import { degrees } from '../../../../shared/regimes/lex-sarah/parts/assessment.ts';
import { lexSarah } from '../../../../shared/regimes/lex-sarah/regime.ts';
import { appText } from '../../../../shared/text/app-text.ts';
import { blameWords } from '../../../../shared/text/blame-words.ts';
import { directCase } from './short-cases.ts';
import { stages } from '../../../../shared/regimes/regime.ts';

const { text } = lexSarah;
const fields = Object.entries(lexSarah.parts).flatMap(([part, { fields: own }]) =>
  Object.entries(own).map(([name, field]) => [`${part}.${name}`, field] as const),
);

describe('every field', () => {
  test('has a label, and nothing else is labelled', () => {
    expect(Object.keys(text.fields).sort()).toEqual(fields.map(([key]) => key).sort());
    for (const { label } of Object.values(text.fields)) expect(label.trim()).not.toBe('');
  });

  test.each(fields.filter(([, field]) => field.kind === 'choice' || field.kind === 'choices'))(
    '%s names each of its codes and no other',
    (key, field) => {
      const codes = 'codes' in field ? field.codes : [];
      expect(Object.keys(text.fields[key]?.codes ?? {}).sort()).toEqual([...codes].sort());
    },
  );

  test.each(fields.filter(([, field]) => field.kind === 'scale'))('%s names its four steps', (key) => {
    expect(Object.keys(text.fields[key]?.codes ?? {})).toEqual(['1', '2', '3', '4']);
  });

  test('has a label of its own within its part', () => {
    for (const part of Object.keys(lexSarah.parts)) {
      const labels = Object.entries(text.fields)
        .filter(([key]) => key.startsWith(`${part}.`))
        .map(([, { label }]) => label);
      expect(new Set(labels).size, part).toBe(labels.length);
    }
  });

  test.each(fields.filter(([, field]) => 'list' in field))(
    '%s takes its codes from a shipped list',
    (_key, field) => {
      expect(Object.keys(lexSarah.lists)).toContain('list' in field ? field.list : '');
    },
  );
});

describe('every part, step, document and outcome', () => {
  test.each(Object.entries(lexSarah.parts))(
    '%s has a title, a collection its button and empty words',
    (name, part) => {
      const words = text.parts[name];
      expect(words?.title).toBeTruthy();
      if (part.kind === 'collection')
        expect([words?.one, words?.empty, words?.add].every(Boolean)).toBe(true);
    },
  );

  test.each(lexSarah.steps.map(({ id }) => id))(
    'step %s has a title, an introduction and three to six questions',
    (id) => {
      const step = text.steps[id];
      expect(step?.title).toBeTruthy();
      expect(step?.intro).toMatch(/\.$/u);
      expect(step?.questions.length).toBeGreaterThanOrEqual(3);
      expect(step?.questions.length).toBeLessThanOrEqual(6);
    },
  );

  test('no step has text without being a step', () => {
    expect(Object.keys(text.steps).sort()).toEqual(lexSarah.steps.map(({ id }) => id).sort());
  });

  test('documents, outcomes, clocks and stages are named, each by its id', () => {
    expect(Object.keys(text.documents)).toEqual([...documentIds]);
    expect(Object.keys(text.degrees)).toEqual([...degrees]);
    expect(Object.keys(text.deadlines)).toEqual([...deadlineKinds]);
    expect(Object.keys(appText.stages)).toEqual([...stages]);
  });
});

describe('a step of the short track', () => {
  const shown = lexSarah.steps.filter((step) => step.isShown?.(directCase) ?? true).map(({ id }) => id);

  test.each(shown)('%s asks of nothing that only an investigation has', (id) => {
    for (const question of text.steps[id]?.questions ?? [])
      expect(question).not.toMatch(/arbetssätt|måttet|orsak|åtgärd/iu);
  });

  test('asks no question twice', () => {
    const questions = shown.flatMap((id) => text.steps[id]?.questions ?? []);
    expect(new Set(questions).size).toBe(questions.length);
  });
});

describe('the shipped lists', () => {
  test.each(Object.entries(lexSarah.lists))(
    '%s has permanent codes and labels without repeats',
    (_name, entries) => {
      expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
      expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
      for (const { code } of entries) expect(code).toMatch(/^[a-z0-9-]+$/u);
    },
  );

  test('there are the eight common types, a ninth and the product’s own tenth', () => {
    expect(lexSarah.lists['missforhallandetyper']).toHaveLength(10);
  });
});

describe('the language', () => {
  const english =
    /(?<!\p{L})(the|and|of|not|with|missing|required|field|should|please|error|unknown)(?!\p{L})/iu;

  test('has no English left in it', () => {
    for (const sentence of sentencesOf(text)) expect(sentence).not.toMatch(english);
  });

  test('blames nobody', () => {
    for (const sentence of sentencesOf(text))
      expect(findBlameWords(sentence, blameWords), sentence).toEqual([]);
  });

  test('names no section of an act outside the law data', () => {
    for (const sentence of sentencesOf({ ...text, fields: withoutProvisions() }))
      expect(sentence).not.toMatch(/\d+ ?[a-z]? ?§/u);
  });

  test('has no unfilled place and no double space', () => {
    for (const sentence of sentencesOf(text)) expect(sentence).not.toMatch(/undefined|\$\{| {2}|\s$/u);
  });

  function withoutProvisions() {
    return Object.fromEntries(
      Object.entries(text.fields).map(([key, { provision: _provision, ...rest }]) => [key, rest]),
    );
  }
});

/** All strings of a text tree. */
function sentencesOf(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree)
    .filter(([key]) => key !== 'certainty')
    .flatMap(([, value]) => sentencesOf(value));
}
