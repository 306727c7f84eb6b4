import { z } from 'zod';
import { certainties } from '../domain/finding.ts';
import { mutation, query } from './procedure.ts';
import { stages } from '../regimes/regime.ts';

const caseId = z.string().min(1).max(64);

export const caseRow = z.object({
  id: z.string(),
  regime: z.string(),
  internalReference: z.string(),
  diaryNumber: z.string().nullable(),
  heading: z.string(),
  unit: z.string().nullable(),
  area: z.string().nullable(),
  track: z.enum(['undecided', 'direct', 'investigation']),
  stage: z.enum(stages),
  degree: z.string().nullable(),
  receivedOn: z.string().nullable(),
  nextDate: z.string().nullable(),
  nextDateKind: z.string().nullable(),
  updatedAt: z.string(),
  closedOn: z.string().nullable(),
});
export type CaseRow = z.infer<typeof caseRow>;

export const caseOrders = ['received', 'updated', 'heading', 'diaryNumber', 'nextDate'] as const;

export const fieldView = z.object({
  value: z.unknown(),
  revision: z.number(),
  /** Identity fields: a value is kept but not sent until `records.reveal`. */
  kept: z.boolean().optional(),
  /** Rich text: revision by block id. */
  blocks: z.record(z.string(), z.number()).optional(),
});
export type FieldView = z.infer<typeof fieldView>;

export const recordView = z.object({
  id: z.string(),
  part: z.string(),
  label: z.string(),
  position: z.number(),
  revision: z.number(),
  /** The instant at which it came, if that was after the decision was fixed. */
  supplementAt: z.string().nullable(),
  fields: z.record(z.string(), fieldView),
  /** For a record of the collection attachments: the stored bytes, if any. */
  file: z
    .object({ name: z.string(), mediaType: z.string(), size: z.number(), sha256: z.string() })
    .nullable()
    .optional(),
});
export type RecordView = z.infer<typeof recordView>;

export const caseView = z.object({
  id: z.string(),
  regime: z.string(),
  internalReference: z.string(),
  createdAt: z.string(),
  /** Instant at which the decision was fixed and its basis frozen. */
  decidedAt: z.string().nullable(),
  records: z.array(recordView),
});
export type CaseView = z.infer<typeof caseView>;

export const findingView = z.object({
  code: z.string(),
  field: z.string(),
  provision: z.object({
    text: z.string(),
    certainty: z.enum(certainties),
  }),
  blocks: z.array(z.string()),
  overridable: z.boolean(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** A finding that somebody went past: the reason in their own words, and who and when. */
export const passedFinding = z.object({
  code: z.string(),
  /** Null: passed in the decision for every place of its code. */
  field: z.string().nullable(),
  /** What it was told with, where it was passed from Granskaren: one of several of its code at a place. Null elsewhere. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
  /** Where it was passed: from Granskaren, when the decision was fixed, or in the klarmarkering of `document`. */
  from: z.enum(['reviewer', 'decision', 'document']),
  document: z.string().nullable(),
  reason: z.string(),
  by: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.string(),
});

/** What has been done with the case as a whole, and the reasons its users have given in their own words. */
export const caseHistory = z.object({
  /** The case that took over the reports, when this one was emptied by joining. */
  joinedTo: z.object({ id: z.string(), reference: z.string() }).nullable(),
  /** Newest first. `subject` is a field or collection for a correction and a finding's code for an override. */
  reasons: z.array(
    z.object({
      kind: z.enum(['correction', 'decision-override']),
      part: z.string().nullable(),
      label: z.string().nullable(),
      subject: z.string(),
      /** What an override went past, as far as the case still has it; none for a correction. */
      findings: z.array(findingView),
      /** Where an override went for one place of its code. */
      place: z.string().nullable(),
      reason: z.string(),
      /** Instant, ISO 8601 in UTC. */
      at: z.string(),
      userName: z.string(),
    }),
  ),
  /** Records taken out, latest first; `records.restore` puts one back. */
  removed: z.array(
    z.object({
      id: z.string(),
      part: z.string(),
      label: z.string(),
      /** Instant, ISO 8601 in UTC. */
      removedAt: z.string(),
      /** What it is recognised by, or ''. */
      words: z.string(),
    }),
  ),
  /** Documents kept as they were klarmarkerade, newest first; `id` is the mark they are had by. */
  kept: z.array(
    z.object({
      id: z.number(),
      document: z.string(),
      /** Instant, ISO 8601 in UTC. */
      markedAt: z.string(),
      markedBy: z.string(),
      isInForce: z.boolean(),
      profiles: z.array(z.enum(['full', 'deidentified'])),
    }),
  ),
});
export type CaseHistory = z.infer<typeof caseHistory>;

export const cases = {
  'cases.list': query(
    z.object({
      order: z.enum(caseOrders).default('received'),
      descending: z.boolean().default(true),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(50),
      stages: z.array(z.enum(stages)).optional(),
      unit: z.string().optional(),
      regime: z.string().optional(),
      open: z.boolean().optional(),
    }),
    z.object({ rows: z.array(caseRow), total: z.number() }),
  ),
  /** Full-text search by prefix of each word. `snippet` marks hits with the characters U+0002 and U+0003. */
  'cases.search': query(
    z.object({ text: z.string().min(1).max(200), limit: z.int().min(1).max(200).default(50) }),
    z.object({
      hits: z.array(
        z.object({
          case: caseRow,
          part: z.string(),
          label: z.string(),
          field: z.string(),
          snippet: z.string(),
        }),
      ),
    }),
  ),
  'cases.find': query(z.object({ reference: z.string().min(1).max(100) }), z.object({ id: z.string() })),
  'cases.create': mutation(
    z.object({
      regime: z.string(),
      /** First values by part; a collection gets one record. Registers a report in one motion. */
      values: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
    }),
    z.object({ id: z.string(), internalReference: z.string() }),
  ),
  /** Opening is audited once per user, case and unlock. */
  'cases.open': mutation(z.object({ caseId }), z.object({})),
  'cases.get': query(z.object({ caseId }), caseView),
  'cases.history': query(z.object({ caseId }), caseHistory),
  'cases.record': query(z.object({ recordId: z.string() }), z.object({ record: recordView.nullable() })),
  /** What a reviewer would ask, and what of it has been passed by: in Granskaren, in the decision and in the documents klarmarkerade now. */
  'cases.check': query(
    z.object({ caseId }),
    z.object({ findings: z.array(findingView), passed: z.array(passedFinding) }),
  ),
  /**
   * What the window cannot find itself before the decision is fixed. `gaps` hinder it as findings do; `locked` is what other
   * documents need of the fields that fixing locks, and hinders nothing.
   */
  'cases.beforeFixing': query(
    z.object({ caseId }),
    z.object({ gaps: z.array(findingView), locked: z.array(findingView) }),
  ),
  /** Fixes the decision and freezes its basis; refused with the list while blocking findings remain. */
  'cases.fixDecision': mutation(
    z.object({
      caseId,
      /** Without `field` the reason goes for every place where the code was found. */
      overrides: z.array(
        z.object({
          code: z.string(),
          field: z.string().optional(),
          reason: z.string().trim().min(1).max(2000),
        }),
      ),
    }),
    z.object({ decidedAt: z.string() }),
  ),
  /** Moves reports to another case about the same event, each with its reporter and dates; an emptied case is closed with a link. */
  'cases.joinReports': mutation(
    z.object({ fromCaseId: caseId, toCaseId: caseId, reportIds: z.array(z.string()).min(1) }),
    z.object({}),
  ),
  /** Splits reports off to a new case of their own. */
  'cases.splitReports': mutation(
    z.object({ caseId, reportIds: z.array(z.string()).min(1), copy: z.boolean().default(false) }),
    z.object({ id: z.string(), internalReference: z.string() }),
  ),
  'cases.import': mutation(
    z.object({ file: z.unknown() }),
    z.object({
      id: z.string(),
      internalReference: z.string(),
      diaryNumber: z.string().nullable(),
      /** What the file says that could not have been done here: the decision fixed, documents klarmarkerade, how many findings passed by. */
      leftOut: z.object({ decision: z.boolean(), ready: z.array(z.string()), passed: z.int() }),
    }),
  ),
  /** Names and numbers of the key table leave with it: audited, and refused as `protected-identity` like an export. */
  'cases.dump': mutation(z.object({ caseId }), z.object({ file: z.unknown() })),
};
