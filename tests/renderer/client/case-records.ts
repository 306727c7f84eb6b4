import type { RecordView } from '../../../shared/api/cases.ts';

/** A record as a window holds it; its id is its label. */
export function record(
  part: string,
  label: string,
  values: Readonly<Record<string, unknown>> = {},
): RecordView {
  const fields = Object.entries(values).map(([name, value]) => [name, { value, revision: 1 }] as const);
  return {
    id: label,
    part,
    label,
    position: 1,
    revision: 1,
    supplementAt: null,
    fields: Object.fromEntries(fields),
  };
}
