import { z } from 'zod';
import { richText } from '../richtext/schema.ts';
import type { Field } from './field.ts';
import type { Collection, Parts, Section } from './section.ts';

/**
 * The product's own case format: one case as JSON, readable without the product. Records are named by their labels
 * ("O1"), links are lists of labels, and a rich text may be written as plain text with empty lines between paragraphs.
 * The format's version grows with every change that an older program could misread.
 */
export const caseFormat = 'utredningsbanken-case';
export const caseFormatVersion = 1;

const label = z.string().regex(/^[A-Za-zÅÄÖåäö0-9][A-Za-zÅÄÖåäö0-9_-]{0,19}$/);
const instant = z.iso.datetime();

const file = z.strictObject({
  attachment: label,
  name: z.string().min(1).max(255),
  mediaType: z.string().max(120),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const supplement = z.strictObject({ record: label, at: instant });

const passed = z.strictObject({
  code: z.string().min(1).max(20),
  field: z.string().min(1).max(200),
  values: z.record(z.string().max(60), z.union([z.string().max(20_000), z.number()])),
  at: instant,
  by: z.string().min(1).max(300),
  reason: z.string().trim().min(1).max(2000),
});

const readyMark = z.strictObject({
  document: z.string().max(40),
  at: instant,
  by: z.string().max(300),
  overrides: z
    .array(z.strictObject({ code: z.string(), field: z.string(), reason: z.string().min(1).max(2000) }))
    .optional(),
});

/** The strict type of a case file of one regime: an unknown field is an error, never silently dropped. */
export function caseFileSchema(regimeId: string, parts: Parts) {
  return z.strictObject({
    $schema: z.string().optional(),
    format: z.literal(caseFormat),
    version: z.literal(caseFormatVersion),
    regime: z.literal(regimeId),
    /** True in a made-up case, so that nobody takes it for a real one. */
    fictional: z.boolean().optional(),
    internalReference: z.string().min(1).max(60).optional(),
    case: z.strictObject(
      Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, partSchema(part).optional()])),
    ),
    /** Files of attachments: what they were, not their bytes. */
    files: z.array(file).max(1000).optional(),
    /** When the decision was fixed, and which documents were klarmarkerade. */
    decidedAt: instant.optional(),
    /** Records that came after it, with the instant. */
    supplements: z.array(supplement).max(5000).optional(),
    ready: z.array(readyMark).max(100).optional(),
    /** Findings that were passed by, each with whose reason. */
    passed: z.array(passed).max(5000).optional(),
  });
}

/** A case file as the program handles it once its shape has been checked. */
export interface CaseFile {
  readonly $schema?: string | undefined;
  readonly format: typeof caseFormat;
  readonly version: number;
  readonly regime: string;
  readonly fictional?: boolean | undefined;
  readonly internalReference?: string | undefined;
  readonly case: Readonly<Record<string, CaseFilePart>>;
  readonly files?: readonly z.infer<typeof file>[] | undefined;
  readonly decidedAt?: string | undefined;
  readonly supplements?: readonly z.infer<typeof supplement>[] | undefined;
  readonly ready?: readonly z.infer<typeof readyMark>[] | undefined;
  readonly passed?: readonly z.infer<typeof passed>[] | undefined;
}
export type CaseFileRecord = Readonly<Record<string, unknown>>;
export type CaseFilePart = CaseFileRecord | readonly CaseFileRecord[] | undefined;

function partSchema(part: Section | Collection): z.ZodType {
  const fields = Object.fromEntries(
    Object.entries(part.fields).map(([name, field]) => [name, fieldSchema(field).optional()]),
  );
  if (part.kind === 'section') return z.strictObject(fields);
  return z.array(z.strictObject({ id: label, ...fields })).max(5000);
}

function fieldSchema(field: Field): z.ZodType {
  if (field.kind === 'richText') return z.union([z.string().max(2_000_000), richText]);
  if (field.kind === 'links') return z.array(label).max(1000);
  return field.schema;
}
