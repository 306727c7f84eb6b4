import { addMonths } from '../../../domain/calendar-dates.ts';
import type { LexSarahFacts } from '../parts.ts';
import type { Certainty } from '../../../domain/finding.ts';

/**
 * An utredning that was not finished when IVO was notified follows within two calendar months. SOSFS 2011:5 6 kap.: the
 * exact sentence was seen in official guidance before 2025; whether it survived HSLF-FS 2025:20 is unverified.
 */
export const investigationAfterNotification: {
  readonly months: number;
  readonly certaintyUntil2025: Certainty;
  readonly certaintyAfter: Certainty;
  readonly unverifiedFrom: string;
  readonly source: string;
} = {
  months: 2,
  certaintyUntil2025: 'official',
  certaintyAfter: 'unverified',
  unverifiedFrom: '2025-07-01',
  source: 'SOSFS 2011:5 6 kap., lydelse före HSLF-FS 2025:20',
};

export function twoMonthCertainty(notifiedOn: string): Certainty {
  const { unverifiedFrom, certaintyAfter, certaintyUntil2025 } = investigationAfterNotification;
  return notifiedOn >= unverifiedFrom ? certaintyAfter : certaintyUntil2025;
}

/**
 * The day by which the utredning is to reach IVO, counted from the recorded sending date; null when nothing was sent or the
 * utredning went with it. The date stands also after the utredning has been sent.
 */
export function twoMonthDue({ notification }: LexSarahFacts): string | null {
  const { sentOn, investigationSentOn, enclosures } = notification;
  if (sentOn === undefined) return null;
  const enclosed = enclosures?.some((one) => one === 'utredning-sol' || one === 'utredning-lss') ?? false;
  const wentAlong = investigationSentOn === undefined ? enclosed : investigationSentOn <= sentOn;
  return wentAlong ? null : addMonths(sentOn, investigationAfterNotification.months);
}
