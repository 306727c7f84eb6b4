import { call, failureOf, transport } from './api.ts';
import { errorSentence } from '../../shared/text/errors.ts';
import { keys, queryClient } from './query-client.ts';

/**
 * Streams a file into the register as an attachment of a case. Returns what hindered it, in words, or null. A failed
 * upload leaves nothing behind.
 */
export async function uploadAttachment(
  caseId: string,
  file: File,
  onProgress: (sent: number) => void,
): Promise<string | null> {
  try {
    const { ticket } = await call('attachments.begin', {
      caseId,
      recordId: null,
      name: file.name,
      mediaType: file.type,
      size: file.size,
    });
    const reply = await transport.upload(ticket, file, onProgress);
    if (reply.ok) {
      await queryClient.invalidateQueries({ queryKey: keys.case(caseId) });
      return null;
    }
    await call('attachments.cancel', { ticket });
    return errorSentence(reply.error);
  } catch (error) {
    return errorSentence(failureOf(error));
  }
}
