import { z } from 'zod';
import { caseFileSchema, caseFormat } from './case-file.ts';
import type { Field } from './field.ts';
import type { Parts } from './section.ts';
import { duty, localDate, moment } from './values.ts';
import { richText } from '../richtext/schema.ts';

/** What the schema takes from a regime: its parts, and the words people see for them. */
export interface CaseFileVocabulary {
  readonly id: string;
  readonly parts: Parts;
  readonly text: {
    readonly name: string;
    readonly parts: Readonly<Record<string, { readonly title: string }>>;
    readonly fields: Readonly<Record<string, FieldWords>>;
  };
}

interface FieldWords {
  readonly label: string;
  readonly help?: string;
  readonly codes?: Readonly<Record<string, string>>;
}

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The case format of one regime as JSON Schema (draft 2020-12), made from the zod types that read the file, with the
 * regime's labels and help as titles and descriptions. Rules that JSON Schema cannot say (dates that exist, links that
 * lead somewhere, no circles) are left to the reader of the file.
 */
export function caseFileJsonSchema({ id, parts, text }: CaseFileVocabulary): JsonObject {
  const schema = z.toJSONSchema(caseFileSchema(id, parts), { metadata: sharedDefinitions(), io: 'input' });
  const properties = objectAt(schema, 'properties');
  const caseProperty = objectAt(properties, 'case');
  const described = mapValues(objectAt(caseProperty, 'properties'), (part, name) =>
    withWords(describedPart(part, name, parts, text.fields), { label: text.parts[name]?.title ?? name }),
  );
  return {
    ...schema,
    title: `${caseFormat}: ${text.name}`,
    properties: { ...properties, case: { ...caseProperty, properties: described } },
  };
}

/** Types used in many fields are written once, under `$defs`. */
function sharedDefinitions() {
  const registry = z.registry<{ id: string; anyOf?: readonly JsonObject[] }>();
  registry.add(localDate, { id: 'date' });
  // Only what nobody knows when it was may lack a date.
  registry.add(moment, {
    id: 'moment',
    anyOf: [
      { required: ['date'] },
      { required: ['precision'], properties: { precision: { const: 'unknown' }, time: false } },
    ],
  });
  registry.add(duty, { id: 'duty' });
  registry.add(richText, { id: 'richText' });
  return registry;
}

function describedPart(
  part: JsonObject,
  name: string,
  parts: Parts,
  words: CaseFileVocabulary['text']['fields'],
): JsonObject {
  const describe = (fields: JsonObject) =>
    mapValues(fields, (schema, fieldName) => {
      const own = words[`${name}.${fieldName}`];
      return own ? withWords(schema, own, noteOn(parts[name]?.fields[fieldName])) : schema;
    });
  if (part['type'] !== 'array') return { ...part, properties: describe(objectAt(part, 'properties')) };
  const items = objectAt(part, 'items');
  return { ...part, items: { ...items, properties: describe(objectAt(items, 'properties')) } };
}

/** What a hand-written file needs to know beyond the type. */
function noteOn(field: Field | undefined): string | undefined {
  if (field?.kind === 'links') return `Labels of records in: ${field.to.join(', ')}.`;
  if (field?.kind === 'listChoice' || field?.kind === 'listChoices')
    return `Codes of the list "${field.list}".`;
  return undefined;
}

function withWords(schema: JsonObject, { label, help, codes }: FieldWords, note?: string): JsonObject {
  const named = Object.entries(codes ?? {}).map(([code, name]) => `${code}: ${name}`);
  const description = [...(help ? [help] : []), ...named, ...(note ? [note] : [])].join('\n');
  return { title: label, ...(description && { description }), ...schema };
}

function mapValues(
  object: JsonObject,
  change: (value: JsonObject, name: string) => JsonObject,
): Record<string, JsonObject> {
  return Object.fromEntries(Object.keys(object).map((name) => [name, change(objectAt(object, name), name)]));
}

function objectAt(object: object, key: string): JsonObject {
  const value: unknown = Object.entries(object).find(([name]) => name === key)?.[1];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`no object under ${key}`);
  return Object.fromEntries(Object.entries(value));
}
