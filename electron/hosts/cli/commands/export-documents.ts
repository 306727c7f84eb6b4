import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Output } from '../../../../shared/api/contract.ts';
import type { CallError } from '../../../../shared/api/reply.ts';
import { cliText } from '../../../../shared/text/cli.ts';
import { CliFailure, refusal, refusalIn, usageFailure } from '../cli-failure.ts';
import { exitCodeOf } from '../exit-codes.ts';
import { openCase } from './case-reference.ts';
import type { Command, CommandInput } from './command.ts';

/**
 * `{ files, refused }`. `all` writes every document that the case can have and lists the others; it fails only when a
 * document that could be made was refused at export, or when nothing was written.
 */
export const exportDocuments: Command = async (input) => {
  const target = targetOf(input);
  const caseId = await openCase(input);
  await mkdir(target.out, { recursive: true });
  const place = input.session.places.grantFolder(target.out);
  if (target.document !== 'all') {
    return {
      files: await exportOne(input, { ...target, caseId, place, document: target.document }),
      refused: [],
    };
  }
  const { documents } = await input.session.call('documents.list', { caseId });
  const makeable = documents.filter(({ state }) => state !== 'refused');
  const refused: Refused[] = documents.flatMap(({ id, refusal: finding }) =>
    finding ? [{ document: id, error: { code: 'refused', details: { finding: finding.code } } }] : [],
  );
  const files: ExportedFile[] = [];
  const failed: Refused[] = [];
  for (const { id } of makeable) {
    try {
      files.push(...(await exportOne(input, { ...target, caseId, place, document: id })));
    } catch (error) {
      failed.push({ document: id, error: refusalIn(error) });
    }
  }
  const answer = { files, refused: [...refused, ...failed] };
  const worst = failed[0] ?? (files.length === 0 ? refused[0] : undefined);
  if (worst === undefined) return answer;
  throw new CliFailure(exitCodeOf(worst.error.code), refusal(worst.error).message, answer);
};

interface Refused {
  readonly document: string;
  readonly error: CallError;
}

interface Target {
  readonly document: string;
  readonly profile: 'full' | 'deidentified';
  readonly out: string;
}

function targetOf({ args }: CommandInput): Target {
  const profile = args.required('profile');
  if (profile !== 'full' && profile !== 'deidentified') throw usageFailure(cliText.badProfile);
  return { document: args.required('document'), profile, out: resolve(args.required('out')) };
}

type ExportedFile = Awaited<ReturnType<typeof exportOne>>[number];

async function exportOne(
  { session }: CommandInput,
  { caseId, place, document, profile, out }: Target & { caseId: string; place: string },
) {
  const { files } = await session.call('documents.export', {
    caseId,
    documentIds: [document],
    profile,
    place,
  });
  return files.map((file: WrittenFile) => ({
    document: file.documentId,
    path: join(out, file.name),
    size: file.size,
    sha256: file.sha256,
    draft: file.draft,
  }));
}

type WrittenFile = Output<'documents.export'>['files'][number];
