import type { Finding } from '../../../shared/domain/finding.ts';
import type { Regime } from '../../../shared/regimes/regime.ts';

/**
 * Where the remedy of a finding is, in the words of the case room (`P1 · Har fått komma till tals`); null when it is in no
 * field of the case, as with the gaps of a document as a whole.
 */
export function findingPlace(regime: Regime, { field }: Pick<Finding, 'field'>): string | null {
  const [path = '', name] = field.split('.');
  const [part = '', label] = path.split('/');
  if (!Object.hasOwn(regime.parts, part)) return null;
  const fieldLabel = name === undefined ? undefined : regime.text.fields[`${part}.${name}`]?.label;
  const words = fieldLabel ?? regime.text.parts[part]?.title ?? part;
  return label === undefined ? words : `${label} · ${words}`;
}
