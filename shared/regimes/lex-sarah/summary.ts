import type { CaseSummary } from '../regime.ts';
import type { LexSarahFacts } from './parts.ts';

export const summaryParts = ['registration', 'reports'] as const;

export function lexSarahSummary(facts: LexSarahFacts): CaseSummary {
  return {
    diaryNumber: facts.registration.diaryNumber ?? null,
    heading: facts.registration.heading ?? '',
    unit: facts.registration.unit ?? null,
    area: facts.registration.area ?? null,
    track: 'undecided',
    stage: 'mottagen',
    degree: null,
    receivedOn: facts.reports[0]?.receivedOn ?? null,
    nextDate: null,
    nextDateKind: null,
    closedOn: null,
  };
}
