import { z } from 'zod';
import { recordView } from './cases.ts';
import { mutation } from './procedure.ts';
import { richBlock } from '../richtext/schema.ts';

const recordId = z.string().min(1).max(64);
/** After the decision is fixed, a change of its basis is rättelse and needs a reason. */
const correction = z.string().trim().min(1).max(2000).optional();

/** A link to a restored record that did not come back with it: it stood in `field` of the record of `part` and `label`. */
export const linkLeftOut = z.object({
  part: z.string(),
  /** '' for a section. */
  label: z.string(),
  field: z.string(),
  /** It would close a circle, or its field holds something else by now and takes no more. */
  why: z.enum(['circle', 'no-room']),
});
export type LinkLeftOut = z.infer<typeof linkLeftOut>;

export const records = {
  'records.add': mutation(
    z.object({
      caseId: z.string(),
      part: z.string(),
      values: z.record(z.string(), z.unknown()).default({}),
      correction,
    }),
    z.object({ record: recordView }),
  ),
  /** Soft removal: the record can be restored, by undo or later. One that holds an original text is never removed. */
  'records.remove': mutation(
    z.object({ recordId, revision: z.int(), correction }),
    z.object({ revision: z.int() }),
  ),
  /** The record with its own links. `leftOut`: links to it that there is no room for any more. */
  'records.restore': mutation(
    z.object({ recordId, correction }),
    z.object({ record: recordView, leftOut: z.array(linkLeftOut) }),
  ),
  'records.move': mutation(
    z.object({ recordId, revision: z.int(), after: recordId.nullable(), correction }),
    z.object({ revision: z.int() }),
  ),
  /**
   * Sets one field; null empties it. `revision` is the field's revision the edit was made on (0: never set).
   * A mismatch is `conflict` with the stored revision; both versions stay with their owners.
   */
  'records.setField': mutation(
    z.object({ recordId, field: z.string().max(60), revision: z.int(), value: z.unknown(), correction }),
    z.object({ revision: z.int(), previous: z.unknown() }),
  ),
  /** Saves the changed blocks of a rich text; cost does not grow with the text's other blocks. */
  'records.saveBlocks': mutation(
    z.object({
      recordId,
      field: z.string().max(60),
      changes: z
        .array(
          z.discriminatedUnion('kind', [
            z.object({
              kind: z.literal('put'),
              id: z.string().min(1).max(64),
              revision: z.int(),
              /** Id of the block before it, or null when it is first. */
              after: z.string().max(64).nullable(),
              content: richBlock,
            }),
            z.object({ kind: z.literal('remove'), id: z.string().min(1).max(64), revision: z.int() }),
          ]),
        )
        .min(1)
        .max(10_000),
      correction,
    }),
    z.object({ revisions: z.record(z.string(), z.int()) }),
  ),
  /** Shows a name or number of the key table. Audited. */
  'records.reveal': mutation(
    z.object({ recordId, field: z.string().max(60) }),
    z.object({ value: z.string().nullable(), revision: z.int() }),
  ),
};
