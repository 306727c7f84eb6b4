import type { CallError } from '../../../../shared/api/reply.ts';
import { caseFileUnreadText } from '../../../../shared/text/case-file-problems.ts';
import { cliText } from '../../../../shared/text/cli.ts';
import { CliFailure, refusalIn, sentenceFor, usageFailure } from '../cli-failure.ts';
import { exitCodeOf } from '../exit-codes.ts';
import type { CliSession } from '../session.ts';
import type { Command } from './command.ts';
import { readCaseFile } from './read-case-file.ts';

/** `{ imported, refused }`. One bad file stops no other; each case is read in whole or not at all. */
export const importCases: Command = async ({ session, args, say }) => {
  if (args.rest.length === 0) throw usageFailure(cliText.missing(cliText.caseFile));
  const imported: object[] = [];
  const refused: { file: string; error: CallError }[] = [];
  const sentences: string[] = [];
  for (const file of args.rest) {
    const result = await importFile(session, file);
    if ('error' in result) {
      refused.push({ file, error: result.error });
      sentences.push(`${file}: ${result.sentence}`);
    } else imported.push(result);
  }
  const [first] = refused;
  if (first === undefined) return { imported, refused };
  for (const sentence of sentences) say(sentence);
  throw new CliFailure(exitCodeOf(first.error.code), cliText.someRefused(refused.length), {
    imported,
    refused,
  });
};

async function importFile(
  session: CliSession,
  file: string,
): Promise<{ file: string; error: CallError; sentence: string } | { file: string; id: string }> {
  const read = await readCaseFile(file);
  if ('unread' in read) {
    const error: CallError = { code: 'bad-case-file', details: { kind: read.unread } };
    return { file, error, sentence: caseFileUnreadText[read.unread] };
  }
  try {
    return { file, ...(await session.call('cases.import', { file: read.value })) };
  } catch (thrown) {
    const error = refusalIn(thrown);
    return { file, error, sentence: sentenceFor(error) };
  }
}
