import {
  caseFileSchema,
  caseFormat,
  caseFormatVersion,
  type CaseFile,
  type CaseFilePart,
  type CaseFileRecord,
} from './case-file.ts';
import { checkCaseFile, type CaseFileRegime } from './case-file-check.ts';
import { caseFileTextLimit, excessOf } from './case-file-limits.ts';
import {
  caseFileProblemsLimit,
  problem,
  problemsOfIssues,
  type CaseFileProblem,
  type CaseFileProblemCode,
} from './case-file-problems.ts';
import type { Parts } from './section.ts';

export type ParsedCaseFile<R extends CaseFileRegime> =
  | { readonly kind: 'ok'; readonly file: CaseFile; readonly regime: R }
  /** Written by a later version of the product. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'bad'; readonly problems: readonly CaseFileProblem[] };

/**
 * Reads a case file from JSON text or from an already parsed value, trusting nothing. `sha256` gives the lower-case hex
 * digest of UTF-8 text. Never throws: what is wrong comes back as problems, at most `caseFileProblemsLimit`.
 */
export function parseCaseFile<R extends CaseFileRegime>(
  raw: unknown,
  tools: { readonly regimes: ReadonlyMap<string, R>; readonly sha256: (text: string) => string },
): ParsedCaseFile<R> {
  const read = typeof raw === 'string' ? readJson(raw) : { value: raw };
  if (!('value' in read)) return bad('', read.code);
  const excess = excessOf(read.value);
  if (excess) return bad('', excess);
  const value = read.value;
  if (!isRecord(value)) return bad('', 'wrong-kind-of-file');
  if (value['format'] !== caseFormat) return bad('format', 'wrong-kind-of-file');
  const version = value['version'];
  if (typeof version === 'number' && Number.isInteger(version) && version > caseFormatVersion)
    return { kind: 'newer', version };
  if (version !== undefined && version !== caseFormatVersion) return bad('version', 'unknown-version');
  const regime = typeof value['regime'] === 'string' ? tools.regimes.get(value['regime']) : undefined;
  if (!regime) return bad('regime', 'unknown-regime');
  return parseFor(regime, value, tools.sha256);
}

function parseFor<R extends CaseFileRegime>(
  regime: R,
  value: CaseFileRecord,
  sha256: (text: string) => string,
): ParsedCaseFile<R> {
  const parsed = schemaFor(regime).safeParse(value);
  if (!parsed.success) return { kind: 'bad', problems: problemsOfIssues(parsed.error.issues, value) };
  const file: CaseFile = { ...parsed.data, case: partsOf(parsed.data.case) };
  const problems = checkCaseFile(regime, file, sha256).slice(0, caseFileProblemsLimit);
  return problems.length > 0 ? { kind: 'bad', problems } : { kind: 'ok', file, regime };
}

function readJson(text: string): { value: unknown } | { code: CaseFileProblemCode } {
  if (text.length > caseFileTextLimit) return { code: 'too-large' };
  try {
    // A file saved by a Windows editor may begin with a byte order mark.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { value };
  } catch {
    return { code: 'not-json' };
  }
}

function bad(path: string, code: CaseFileProblemCode): { kind: 'bad'; problems: CaseFileProblem[] } {
  return { kind: 'bad', problems: [problem(path === '' ? [] : [path], code)] };
}

function isRecord(value: unknown): value is CaseFileRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the schema has let through is a record or a list of records; this only tells the compiler so. */
function partsOf(parsed: Readonly<Record<string, unknown>>): Record<string, CaseFilePart> {
  return Object.fromEntries(
    Object.entries(parsed).map(([name, part]): [string, CaseFilePart] => [
      name,
      Array.isArray(part) ? part.filter(isRecord) : isRecord(part) ? part : undefined,
    ]),
  );
}

const schemas = new WeakMap<Parts, ReturnType<typeof caseFileSchema>>();

/** Building the schema costs more than reading a small case with it. */
function schemaFor(regime: CaseFileRegime): ReturnType<typeof caseFileSchema> {
  const known = schemas.get(regime.parts);
  if (known) return known;
  const schema = caseFileSchema(regime.id, regime.parts);
  schemas.set(regime.parts, schema);
  return schema;
}
