import type { LexSarahFacts } from './parts.ts';

/** The short track: a documented direktbeslut instead of an investigation (domain decision 5). */
export const onShortTrack = (facts: LexSarahFacts): boolean =>
  facts.initialAssessment.route === 'direktbeslut';

export const onInvestigation = (facts: LexSarahFacts): boolean => !onShortTrack(facts);

/** Until an investigation is chosen the case is short enough for one page. */
export const beforeInvestigation = (facts: LexSarahFacts): boolean =>
  facts.initialAssessment.route !== 'utredning';

/** A private provider runs the service, or reported as one: the municipality receives, it does not notify. */
export const isPrivate = (facts: LexSarahFacts): boolean =>
  facts.registration.operation === 'privat-utforare' || facts.reports.some((report) => report.fromProvider);
