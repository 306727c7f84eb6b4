import type { Duty } from '../../../shared/domain/values.ts';

/** Answers not chosen now, kept while the field is shown. */
export interface SetAside {
  yes?: Duty;
  no?: Duty;
}

/** The other answer with what was said for it before, if anything. `setAside` is changed. */
export function switchAnswer(value: Duty | undefined, answer: 'yes' | 'no', setAside: SetAside): Duty {
  if (value !== undefined) setAside[value.answer] = value;
  return setAside[answer] ?? { answer };
}

/** The duty with one detail changed; `undefined` removes it. */
export function withDetail(
  value: Duty,
  name: 'date' | 'time' | 'by' | 'reason',
  detail: string | undefined,
): Duty {
  const { [name]: _before, ...rest } = value;
  return detail === undefined ? rest : { ...rest, [name]: detail };
}
