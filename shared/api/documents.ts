import { z } from 'zod';
import { findingView } from './cases.ts';
import { command, mutation, query } from './procedure.ts';
import type { DocumentModel } from '../documents/blocks.ts';

const caseId = z.string().min(1).max(64);
const documentId = z.string().min(1).max(40);
const profile = z.enum(['full', 'deidentified']);
/**
 * `kept`: as it was klarmarkerat. `current`: as the case now stands, UTKAST unless its mark holds. Absent: the kept one
 * while its mark holds. `mark` asks for the kept one of an earlier klarmarkering by its id.
 */
const wanted = { version: z.enum(['kept', 'current']).optional(), mark: z.int().positive().optional() };

export const documentStatus = z.object({
  id: z.string(),
  /** refused: cannot be made for this case. draft: can be exported as UTKAST. ready: klarmarkerad and unchanged since. */
  state: z.enum(['refused', 'draft', 'ready']),
  refusal: findingView.nullable(),
  blockers: z.array(findingView),
  markedAt: z.string().nullable(),
  markedBy: z.string().nullable(),
  markedByTitle: z.string().nullable(),
  /** Klarmarkerad once, but the case has changed since. */
  changedSince: z.boolean(),
  /** The profiles in which it is kept as it was klarmarkerat; empty without a mark, or with one from before it was kept. */
  kept: z.array(profile),
});

export const documents = {
  'documents.list': query(z.object({ caseId }), z.object({ documents: z.array(documentStatus) })),
  /** Shows names in the full profile. Audited once per user, document, profile and unlock. */
  'documents.preview': mutation(
    z.object({ caseId, documentId, profile, ...wanted }),
    z.object({ model: z.custom<DocumentModel>((value) => typeof value === 'object' && value !== null) }),
  ),
  /** Refused with the list while blocking findings remain, unless each is overridden with a reason where its rule allows. */
  'documents.markReady': mutation(
    z.object({
      caseId,
      documentId,
      overrides: z.array(
        z.object({ code: z.string(), field: z.string(), reason: z.string().trim().min(1).max(2000) }),
      ),
    }),
    z.object({ markedAt: z.string() }),
  ),
  'documents.revokeReady': mutation(z.object({ caseId, documentId }), z.object({})),
  /** Past the same gates as an export and logged each time; the sheet to print is the model given back, `name` its PDF's. */
  'documents.print': command(
    z.object({ caseId, documentId, profile, ...wanted }),
    z.object({
      model: z.custom<DocumentModel>((value) => typeof value === 'object' && value !== null),
      name: z.string(),
    }),
  ),
  /**
   * Writes Word files to a place the user chose. `place` is the host's token: a folder on the desktop and in the CLI,
   * a download in the loopback host. `download` is set where the host streams the file out. `cleared` is the number of
   * scraps of killed exports that were taken away from the folder.
   */
  'documents.export': command(
    z.object({
      caseId,
      documentIds: z.array(documentId).min(1),
      profile,
      ...wanted,
      place: z.string().min(1).max(200),
    }),
    z.object({
      files: z.array(
        z.object({
          documentId: z.string(),
          name: z.string(),
          size: z.number(),
          sha256: z.string(),
          draft: z.boolean(),
          download: z.string().nullable(),
        }),
      ),
      cleared: z.int(),
    }),
  ),
};

export const attachments = {
  /** Opens an upload for an attachment record. The bytes follow on the host's stream, never as JSON. */
  'attachments.begin': mutation(
    z.object({
      caseId,
      recordId: z.string().nullable(),
      name: z.string().min(1).max(255),
      mediaType: z.string().max(120),
      size: z.int().min(0),
    }),
    z.object({ ticket: z.string(), recordId: z.string(), label: z.string() }),
  ),
  /** Closes the upload: the size and hash of what arrived. Refused when fewer or more bytes came than were announced. */
  'attachments.finish': mutation(
    z.object({ ticket: z.string() }),
    z.object({ recordId: z.string(), size: z.int(), sha256: z.string() }),
  ),
  /** Whether the bytes may be fetched, on a host whose window fetches them itself. Refused as the fetching would be. */
  'attachments.ask': query(z.object({ recordId: z.string() }), z.object({})),
  'attachments.cancel': mutation(z.object({ ticket: z.string() }), z.object({})),
};

/** Bytes one attachment may hold. */
export const attachmentLimit = 200 * 1024 * 1024;
/** Bytes of one stored chunk. */
export const attachmentChunk = 1024 * 1024;
