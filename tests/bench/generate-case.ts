import type { Random } from './random.ts';
import { inquiryParts } from './generate-inquiry.ts';
import { headings, prose, units } from './swedish-prose.ts';

/** How large an investigation is. One page is about 2,500 characters. */
export interface InquirySize {
  readonly pages: number;
  /** Decided to be serious, so that it has an anmälan as well. */
  readonly serious?: boolean;
}

/** A finished or running short track: one report, one measure, a direktbeslut and a hand-over. */
export function shortTrackCase(random: Random, number: number): unknown {
  const days = daysOf(number);
  const closed = isClosed(number);
  return caseFile(random, number, {
    protection: { safeNow: answered(days.received), situation: prose(random, 160) },
    initialAssessment: { ...assessed(random, days.assessed), route: 'direktbeslut' },
    directDecision: {
      facts: prose(random, 420),
      possibleConsequence: prose(random, 120),
      reasonCode: 'avvikelse',
      reasons: prose(random, 380),
      ...(closed ? { decidedOn: days.assessed } : {}),
      deciderRole: 'sas',
      deciderName: investigator,
      deciderTitle: 'SAS',
    },
    ...(closed
      ? {
          handover: { to: ['chef'], recipient: 'Enhetschefen', on: days.assessed, note: prose(random, 150) },
          closing: { closedOn: days.assessed, feedbackToUnit: answered(days.assessed) },
        }
      : {}),
  });
}

export function investigationCase(random: Random, number: number, size: InquirySize): unknown {
  const days = daysOf(number);
  const { pages, serious = false } = size;
  const decided = serious || isClosed(number);
  const degree = serious ? 'allvarligt' : 'missforhallande';
  return caseFile(random, number, {
    protection: { safeNow: answered(days.received), situation: prose(random, 300) },
    initialAssessment: { ...assessed(random, days.assessed), route: 'utredning' },
    ...inquiryParts(random, { pages, date: days.received }),
    decision: {
      proposedDegree: degree,
      proposal: prose(random, 300),
      proposedOn: days.decided,
      proposedBy: investigator,
      ...(decided ? { degree, decidedOn: days.decided, deciderName: investigator } : {}),
    },
    ...(decided ? { closing: { closedOn: days.decided, lessons: prose(random, 200) } } : {}),
  });
}

/** Most of a register is history: one case in twelve is still open. */
const isClosed = (number: number): boolean => number % 12 > 1;

const investigator = 'Kim Testmark';

function caseFile(random: Random, number: number, parts: object): unknown {
  const days = daysOf(number);
  const unit = random.pick(units);
  return {
    format: 'utredningsbanken-case',
    version: 1,
    regime: 'lex-sarah',
    fictional: true,
    internalReference: `BENCH-${number}`,
    case: {
      registration: {
        ...(number % 20 === 0 ? {} : { diaryNumber: `SN ${days.received.slice(0, 4)}/${number}` }),
        heading: `${random.pick(headings)}, ${unit}`,
        registeredOn: days.received,
        lagrum: ['SoL'],
        area: 'aldreomsorg',
        service: 'hemtjanst',
        operation: 'egen-regi',
        unit,
        investigator,
        investigatorTitle: 'SAS',
        assignedOn: days.received,
        conflictOfInterest: false,
      },
      event: {
        startsAt: { date: days.received, time: '10:00' },
        discoveredAt: { date: days.received, time: '13:00' },
        howDiscovered: prose(random, 120),
        summary: prose(random, 260),
        types: ['utforande'],
      },
      reports: [
        {
          id: 'R1',
          form: 'e-tjanst',
          original: { text: prose(random, 600) },
          reportedAt: { date: days.received, time: '14:20' },
          reporterRole: 'medarbetare',
          reporterTitle: 'Undersköterska',
          reporterUnit: 'egen-enhet',
          receivedOn: days.received,
          registeredOn: days.received,
          fromProvider: false,
          acknowledged: answered(days.received),
        },
      ],
      immediateMeasures: [
        { id: 'M1', text: prose(random, 140), at: { date: days.received, time: '15:00' }, by: 'Enhetschef' },
      ],
      ...parts,
    },
  };
}

function assessed(random: Random, on: string): object {
  return {
    assessedOn: on,
    assessedBy: investigator,
    brokenDuty: 'sol',
    harm: 'mojlig',
    riskIs: 'oklar-avlagsen',
    severity: 1 + random.below(4),
    probability: 1 + random.below(4),
    obviouslySerious: false,
    reasons: prose(random, 320),
  };
}

function answered(date: string): object {
  return { answer: 'yes', date, by: investigator };
}

/** Six years of cases, a day apart or less. */
function daysOf(number: number): { received: string; assessed: string; decided: string } {
  const first = Date.UTC(2020, 0, 7) + (number % 2100) * 86_400_000;
  const on = (after: number): string => new Date(first + after * 86_400_000).toISOString().slice(0, 10);
  return { received: on(0), assessed: on(2), decided: on(45) };
}
