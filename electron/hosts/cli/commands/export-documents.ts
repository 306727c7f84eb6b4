import { join, resolve } from 'node:path';
import type { Output } from '../../../../shared/api/contract.ts';
import type { CallError } from '../../../../shared/api/reply.ts';
import { cliText } from '../../../../shared/text/cli.ts';
import { CliFailure, failureIn, refusal, refusalIn, usageFailure } from '../cli-failure.ts';
import { exitCodeOf } from '../exit-codes.ts';
import { findOutput } from '../output-folder.ts';
import { type CaseDocuments, documentsOf, notAvailable } from './case-documents.ts';
import { openCase } from './case-reference.ts';
import type { Command, CommandInput } from './command.ts';

/**
 * `{ files, refused }`. `all` writes every document that the case can have and lists the others; it fails only when a
 * document that could be made was refused at export, or when nothing was written. The folder is made when something is
 * about to be written, and never for a refusal.
 */
export const exportDocuments: Command = async (input) => {
  const target = targetOf(input);
  const folder = await findOutput(target.out);
  const caseId = await openCase(input);
  const documents = await documentsOf(input.session, caseId);
  const chosen = target.document === 'all' ? undefined : documents.demand(target.document);
  if (chosen?.refusal) {
    const error = notAvailable(chosen.refusal);
    throw refusal(error, documents.told(error));
  }
  await folder.make();
  try {
    const place = input.session.places.grantFolder(target.out);
    const job: Job = { input, documents, caseId, place, target };
    if (chosen) return { files: await documents.telling(() => exportOne(job, chosen.id)), refused: [] };
    return await exportAll(job);
  } finally {
    await folder.unmakeIfEmpty();
  }
};

interface Target {
  readonly document: string;
  readonly profile: 'full' | 'deidentified';
  readonly out: string;
}

interface Job {
  readonly input: CommandInput;
  readonly documents: CaseDocuments;
  readonly caseId: string;
  readonly place: string;
  readonly target: Target;
}

interface Refused {
  readonly document: string;
  readonly error: CallError;
}

function targetOf({ args }: CommandInput): Target {
  const profile = args.optional('profile') ?? 'full';
  if (profile !== 'full' && profile !== 'deidentified') throw usageFailure(cliText.badProfile);
  return { document: args.required('document'), profile, out: resolve(args.required('out')) };
}

async function exportAll(job: Job): Promise<{ files: readonly ExportedFile[]; refused: readonly Refused[] }> {
  const { documents, input } = job;
  const refused: Refused[] = [];
  const failed: Refused[] = [];
  const files: ExportedFile[] = [];
  for (const { id, refusal: finding } of documents.all) {
    if (finding) {
      refused.push({ document: id, error: { code: 'refused', details: { finding: finding.code } } });
      input.say(`${id}: ${documents.told(notAvailable(finding))}`);
      continue;
    }
    try {
      files.push(...(await documents.telling(() => exportOne(job, id))));
    } catch (error) {
      const failure = failureIn(error);
      failed.push({ document: id, error: failure.refusal });
      input.say(`${id}: ${failure.message}`);
    }
  }
  const answer = { files, refused: [...refused, ...failed] };
  const worst = failed[0] ?? (files.length === 0 ? refused[0] : undefined);
  if (worst === undefined) return answer;
  throw new CliFailure(exitCodeOf(worst.error.code), cliText.notAllWritten(files.length), answer);
}

type WrittenFile = Output<'documents.export'>['files'][number];
type ExportedFile = Awaited<ReturnType<typeof exportOne>>[number];

async function exportOne({ input, caseId, place, target }: Job, id: string) {
  const { profile, out } = target;
  const { files, cleared } = await input.session
    .call('documents.export', { caseId, documentIds: [id], profile, place })
    .catch((error: unknown) => {
      const refused = refusalIn(error);
      throw refused.code === 'not-writable' ? refusal(refused, cliText.outNotAllowed(out)) : error;
    });
  if (cleared > 0) input.say(cliText.scrapsCleared(cleared, out));
  return files.map((file: WrittenFile) => ({
    document: file.documentId,
    path: join(out, file.name),
    size: file.size,
    sha256: file.sha256,
    draft: file.draft,
  }));
}
