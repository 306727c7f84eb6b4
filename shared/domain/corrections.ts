import { isBasis } from './freezing.ts';
import type { Parts } from './section.ts';

/** A rättelse of a fixed decision's basis, as a document tells of it. */
export interface Correction {
  /** Local date. */
  readonly on: string;
  readonly part: string;
  /** Label of the record, or '' in a section. */
  readonly label: string;
  /** Null: the record itself came, went or was moved. */
  readonly field: string | null;
  readonly reason: string;
  readonly by: { readonly name: string; readonly title: string };
}

/**
 * The corrections to tell of: those of the decision's basis (domain decision 7), in the order given, each reason once for
 * its field and day however many saves it took. A correction of something sent is none of the decision's.
 */
export function correctionsToTell(parts: Parts, corrections: readonly Correction[]): readonly Correction[] {
  const told = new Set<string>();
  return corrections.filter(({ on, part, label, field, reason }) => {
    const declared = Object.hasOwn(parts, part) ? parts[part] : undefined;
    const key = JSON.stringify([on, part, label, field, reason]);
    if (!declared || !isBasis(declared, field) || told.has(key)) return false;
    told.add(key);
    return true;
  });
}
