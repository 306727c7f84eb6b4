import type { Finding } from '../../../domain/finding.ts';
import { findingFrom } from '../findings/finding-from-remark.ts';
import type { LexSarahFacts } from '../parts.ts';
import { onShortTrack } from '../track.ts';

/**
 * Which documents a case can have at all: the short track has direktbeslut and överlämning, an investigation has utredning
 * and beslut, and both answer the reporter (domain decisions 5 and 12).
 */
export function refusedOnShortTrack(facts: LexSarahFacts): Finding | null {
  return onShortTrack(facts)
    ? findingFrom({ code: 'D15', field: 'initialAssessment.route', values: {} }, facts)
    : null;
}

export function refusedOffShortTrack(facts: LexSarahFacts): Finding | null {
  return onShortTrack(facts)
    ? null
    : findingFrom({ code: 'D16', field: 'initialAssessment.route', values: {} }, facts);
}

/** A hand-over may be made of any case that names whom it goes to. */
export function refusedWithoutHandover(facts: LexSarahFacts): Finding | null {
  const isHanded = (facts.handover.to ?? []).length > 0;
  return onShortTrack(facts) || isHanded ? null : refusedOffShortTrack(facts);
}
