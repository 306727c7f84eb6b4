import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseFileJsonSchema } from '../../shared/domain/case-file-json-schema.ts';
import { lexSarah } from '../../shared/regimes/lex-sarah/regime.ts';

const file = (name: string) =>
  readFileSync(new URL(`../../resources/case-format/${name}`, import.meta.url), 'utf8');

/** Made here once: the schema is large. */
const schema = caseFileJsonSchema(lexSarah);

describe('the JSON Schema of the case format', () => {
  test('is the one the types make (if not: npx node tests/fixtures/write-case-schema.ts)', () => {
    expect(JSON.parse(file('lex-sarah.schema.json'))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  test('names every field as people see it', () => {
    const text = JSON.stringify(schema);
    for (const { label } of Object.values(lexSarah.text.fields))
      expect(text).toContain(JSON.stringify(label));
  });

  test('refuses unknown fields, as the reader does', () => {
    expect(schema).toMatchObject({
      additionalProperties: false,
      required: ['format', 'version', 'regime', 'case'],
    });
  });

  test('tells what a link may point at', () => {
    expect(JSON.stringify(schema)).toContain('Labels of records in: causes, deviations.');
  });
});

describe('the documentation of the case format', () => {
  const documentation = file('README.md');

  test.each(Object.keys(lexSarah.parts))('mentions the part %s', (part) => {
    expect(documentation).toContain(`\`${part}\``);
  });

  test('its example is a valid case', async () => {
    const { demoSchema } = await import('../fixtures/demo-case.ts');
    const example = /```json\n([\s\S]*?)```/.exec(documentation)?.[1] ?? '';
    expect(demoSchema.safeParse(JSON.parse(example)).error?.issues).toBeUndefined();
  });
});
