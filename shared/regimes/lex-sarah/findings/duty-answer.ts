import { isBlank } from '../../../domain/blank.ts';
import type { Duty } from '../../../domain/values.ts';
import type { ProvisionKey } from '../law/provision-key.ts';
import type { DocumentId } from './code-rule.ts';
import type { Remark } from './remark.ts';

/** A place where a yes/no duty is asked (domain decision 8), the provision it comes from, and what hangs on it. */
export interface DutyPlace {
  readonly part: string;
  /** Label of the record, or '' in a section. */
  readonly label: string;
  readonly field: string;
  readonly answer: Duty | undefined;
  readonly provision: ProvisionKey;
  /** Null: it need not be answered (yet). */
  readonly whenUnanswered: { readonly gates: readonly DocumentId[]; readonly overridable: boolean } | null;
  readonly whenFaulty: readonly DocumentId[];
}

/**
 * The rule of every yes/no duty (domain decision 8): yes with date and by whom, or no with a reason; a reason beside a
 * yes contradicts it.
 */
export function dutyRemarks(place: DutyPlace): readonly Remark[] {
  const { answer, whenUnanswered } = place;
  if (answer === undefined)
    return whenUnanswered ? [remark('S211', place, whenUnanswered.gates, whenUnanswered.overridable)] : [];
  const faults = answer.answer === 'yes' ? faultsOfYes(answer) : faultsOfNo(answer);
  return faults.map((code) => remark(code, place, place.whenFaulty, false));
}

type FaultCode = 'S211' | 'S212' | 'S213' | 'S214' | 'S215';

function faultsOfYes(answer: Duty): readonly FaultCode[] {
  return [
    ...(isBlank(answer.date) ? (['S212'] as const) : []),
    ...(isBlank(answer.by) ? (['S213'] as const) : []),
    ...(isBlank(answer.reason) ? [] : (['S215'] as const)),
  ];
}

function faultsOfNo(answer: Duty): readonly FaultCode[] {
  return isBlank(answer.reason) ? ['S214'] : [];
}

function remark(
  code: FaultCode,
  place: DutyPlace,
  gates: readonly DocumentId[],
  overridable: boolean,
): Remark {
  const { part, label, field, provision } = place;
  const record = label === '' ? part : `${part}/${label}`;
  const values = { duty: `${part}.${field}`, ...(label !== '' && { label }) };
  return { code, field: `${record}.${field}`, values, gates, provision, overridable };
}
