import { z } from 'zod';
import { caseRow } from './cases.ts';
import { deadlineBases } from '../regimes/regime.ts';
import { query } from './procedure.ts';

/** One row of Idag: what needs work, and the very field that does. */
export const todayRow = z.object({
  kind: z.enum(['new-report', 'overdue', 'due-soon', 'no-diary-number', 'follow-up', 'to-close']),
  case: caseRow,
  deadlineKind: z.string().nullable(),
  date: z.string().nullable(),
  /** Where the date comes from; null for a row that no clock stands behind. */
  basis: z.enum(deadlineBases).nullable(),
  /** The last working day before, when the date is a day off. */
  workingDay: z.string().nullable(),
  /** Step and field to open. */
  field: z.string().nullable(),
});

export const auditRow = z.object({
  seq: z.int(),
  at: z.string(),
  userName: z.string(),
  action: z.string(),
  caseId: z.string().nullable(),
  reference: z.string().nullable(),
  part: z.string().nullable(),
  label: z.string().nullable(),
  field: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
});

export const overview = {
  'today.list': query(
    z.object({}),
    z.object({ today: z.string(), rows: z.array(todayRow), openCases: z.int() }),
  ),
  'audit.list': query(
    z.object({
      caseId: z.string().nullable(),
      before: z.int().nullable(),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({ rows: z.array(auditRow) }),
  ),
  /**
   * Reads the whole file and walks the whole chain. `failed` says which did not hold; `brokenAt` is the sequence number
   * of the first row that does not fit in the chain.
   */
  'audit.verify': query(
    z.object({ knownHead: z.string().nullable().default(null) }),
    z.object({
      ok: z.boolean(),
      failed: z.enum(['file', 'chain']).nullable(),
      rows: z.int(),
      head: z.string(),
      brokenAt: z.int().nullable(),
    }),
  ),
};
