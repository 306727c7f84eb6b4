import type { CaseFile } from '../../../shared/domain/case-file.ts';
import type { Field } from '../../../shared/domain/field.ts';
import { richText } from '../../../shared/richtext/schema.ts';
import { lexSarahParts } from '../../../shared/regimes/lex-sarah/parts.ts';
import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import { lexSarahSteps } from '../../../shared/regimes/lex-sarah/steps.ts';

/** One field to write: where it stands on the screen and what a case file says stands there. */
export interface Line {
  readonly step: string;
  /** Heading of the panel that holds the field. */
  readonly panel: string;
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
      const heading = headingOf(step.id, part, panel.fields[0] ?? '');
      if (content === undefined) return [];
      const records = Array.isArray(content) ? content : [content];
      const folded = panel.kind === 'records' ? (panel.more ?? []) : [];
      return records.flatMap((record: Readonly<Record<string, unknown>>) =>
        [...panel.fields, ...folded].flatMap((field) =>
          lineOf({ step: step.id, panel: heading, part, isFolded: folded.includes(field) }, record, field),
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

function headingOf(step: string, part: string, firstField: string): string {
  const own = lexSarahText.steps[step]?.panels?.[`${part}.${firstField}`];
  return own ?? lexSarahText.parts[part]?.title ?? part;
}

function lineOf(
  place: Pick<Line, 'step' | 'panel' | 'part' | 'isFolded'>,
  record: Readonly<Record<string, unknown>>,
  field: string,
): readonly Line[] {
  const declared = declaredIn(place.part, field);
  const value = record[field];
  if (value === undefined || declared === undefined) return [];
  const label = typeof record['id'] === 'string' ? record['id'] : null;
  const read = declared.kind === 'richText' ? richText.parse(value) : value;
  return [{ ...place, label, field, declared, value: read }];
}

function declaredIn(part: string, field: string): Field | undefined {
  const parts: Readonly<Record<string, { readonly fields: Readonly<Record<string, Field>> }>> = lexSarahParts;
  return parts[part]?.fields[field];
}
