import { readFile } from 'node:fs/promises';
import type { CallError } from '../../../../shared/api/reply.ts';
import { cliText } from '../../../../shared/text/cli.ts';
import { CliFailure, refusalIn, sentenceFor, usageFailure } from '../cli-failure.ts';
import { exitCodeOf } from '../exit-codes.ts';
import type { CliSession } from '../session.ts';
import type { Command } from './command.ts';

/** `{ imported, refused }`. One bad file stops no other; each case is read in whole or not at all. */
export const importCases: Command = async ({ session, args, say }) => {
  if (args.rest.length === 0) throw usageFailure(cliText.missing(cliText.caseFile));
  const imported: object[] = [];
  const refused: { file: string; error: CallError }[] = [];
  for (const file of args.rest) {
    const result = await importFile(session, file);
    if ('error' in result) refused.push(result);
    else imported.push(result);
  }
  const [first] = refused;
  if (first === undefined) return { imported, refused };
  for (const { file, error } of refused) say(`${file}: ${sentenceFor(error)}`);
  throw new CliFailure(exitCodeOf(first.error.code), cliText.someRefused(refused.length), {
    imported,
    refused,
  });
};

async function importFile(
  session: CliSession,
  file: string,
): Promise<{ file: string; error: CallError } | { file: string; id: string }> {
  const parsed = await parseFile(file);
  if (!parsed.ok) return { file, error: { code: 'bad-case-file', details: { kind: parsed.kind } } };
  try {
    return { file, ...(await session.call('cases.import', { file: parsed.value })) };
  } catch (error) {
    return { file, error: refusalIn(error) };
  }
}

type Parsed = { ok: true; value: unknown } | { ok: false; kind: 'unreadable' | 'not-json' };

async function parseFile(file: string): Promise<Parsed> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { ok: false, kind: 'unreadable' };
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { ok: false, kind: 'not-json' };
  }
}
