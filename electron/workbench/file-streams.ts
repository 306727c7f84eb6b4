import type { Reply } from '../../shared/api/reply.ts';
import { appendChunk, attachmentInfo, readChunk } from '../services/attachment-bytes.ts';
import type { AttachmentInfo } from '../workbench.ts';
import type { Dispatcher } from './dispatcher.ts';

/** Bytes of attachments, in and out. They never travel as JSON and never all at once. */
export function createFileStreams(dispatcher: Dispatcher) {
  return {
    uploadChunk: (ticket: string, bytes: Uint8Array): Promise<Reply<{ received: number }>> =>
      dispatcher.answering('attachments.upload', () =>
        failing(dispatcher, ticket, () =>
          dispatcher.inUpload((context) => appendChunk(context, ticket, bytes)),
        ),
      ),
    openAttachment: (recordId: string): Promise<Reply<AttachmentInfo>> =>
      dispatcher.answering('attachments.open', () =>
        dispatcher.inMutation((context) => attachmentInfo(context, recordId)),
      ),
    readAttachmentChunk: (recordId: string, seq: number): Promise<Reply<Uint8Array | null>> =>
      dispatcher.answering('attachments.read', () =>
        dispatcher.inQuery((context) => readChunk(context, recordId, seq)),
      ),
  };
}

/** A disk may be full first at the commit, when the piece has been counted: the file would have a hole. */
async function failing<T>(dispatcher: Dispatcher, ticket: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const upload = dispatcher.state.current()?.session.uploads.get(ticket);
    if (upload) upload.failed = true;
    throw error;
  }
}
