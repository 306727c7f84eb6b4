import type { CaseFile } from '../../../shared/domain/case-file.ts';
import type { Field } from '../../../shared/domain/field.ts';
import { richText } from '../../../shared/richtext/schema.ts';
import { lexSarahParts } from '../../../shared/regimes/lex-sarah/parts.ts';
import { lexSarahSteps } from '../../../shared/regimes/lex-sarah/steps.ts';

/** One field to write: where it stands on the screen and what a case file says stands there. */
export interface Line {
  readonly step: string;
  readonly part: string;
  /** Record label such as `O1`; null in a part that a case has once. */
  readonly label: string | null;
  readonly field: string;
  readonly declared: Field;
  readonly value: unknown;
  /** Under "Mer" on its card. */
  readonly isFolded: boolean;
}

/** A case file as the order in which an investigator writes it: step by step, record by record, top to bottom. */
export function scriptOf(file: CaseFile): readonly Line[] {
  return lexSarahSteps.flatMap((step) =>
    step.panels.flatMap((panel) => {
      if (panel.kind === 'room') return [];
      const part = panel.kind === 'fields' ? panel.section : panel.collection;
      const content = file.case[part];
      if (content === undefined) return [];
      const records = Array.isArray(content) ? content : [content];
      const folded = panel.kind === 'records' ? (panel.more ?? []) : [];
      return records.flatMap((record: Readonly<Record<string, unknown>>) =>
        [...panel.fields, ...folded].flatMap((field) =>
          lineOf(step.id, part, record, field, folded.includes(field)),
        ),
      );
    }),
  );
}

/** Labels of other records that must exist before a field can be written. */
export function needsOf(line: Line): readonly string[] {
  if (line.declared.kind === 'links') return Array.isArray(line.value) ? line.value.map(String) : [];
  if (line.declared.kind !== 'richText') return [];
  const cited = JSON.stringify(line.value).matchAll(/"(?:sources|person)":(\[[^\]]*\]|"[^"]*")/g);
  return [...cited].flatMap(([, names = '']) =>
    [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name),
  );
}

function lineOf(
  step: string,
  part: string,
  record: Readonly<Record<string, unknown>>,
  field: string,
  isFolded: boolean,
): readonly Line[] {
  const declared = declaredIn(part, field);
  const value = record[field];
  if (value === undefined || declared === undefined) return [];
  const label = typeof record['id'] === 'string' ? record['id'] : null;
  const read = declared.kind === 'richText' ? richText.parse(value) : value;
  return [{ step, part, label, field, declared, value: read, isFolded }];
}

function declaredIn(part: string, field: string): Field | undefined {
  const parts: Readonly<Record<string, { readonly fields: Readonly<Record<string, Field>> }>> = lexSarahParts;
  return parts[part]?.fields[field];
}
