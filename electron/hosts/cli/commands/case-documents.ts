import type { Output } from '../../../../shared/api/contract.ts';
import { findingView } from '../../../../shared/api/cases.ts';
import type { CallError } from '../../../../shared/api/reply.ts';
import { regimes } from '../../../../shared/regimes/registry.ts';
import { cliText } from '../../../../shared/text/cli.ts';
import { refusal, refusalIn, sentenceFor, usageFailure } from '../cli-failure.ts';
import type { CliSession } from '../session.ts';

export type DocumentStatus = Output<'documents.list'>['documents'][number];
type FindingView = DocumentStatus['blockers'][number];

/** The documents of one case, and the words of its regime for what stands in their way. */
export interface CaseDocuments {
  readonly all: readonly DocumentStatus[];
  /** The document of that id; an unknown one ends the command with those there are. */
  demand(id: string): DocumentStatus;
  /** A refusal of the workbench, with the finding's own words where it names findings. */
  told(error: CallError): string;
  /** Does work on a document; a refusal that ends it is told with its findings. */
  telling<T>(work: () => Promise<T>): Promise<T>;
}

export async function documentsOf(session: CliSession, caseId: string): Promise<CaseDocuments> {
  const { documents } = await session.call('documents.list', { caseId });
  const { regime } = await session.call('cases.get', { caseId });
  const told = (error: CallError): string =>
    [sentenceFor(error), ...(findingLines(regime, error) ?? [])].join('\n');
  return {
    all: documents,
    demand(id) {
      const found = documents.find((document) => document.id === id);
      if (found) return found;
      throw usageFailure(
        cliText.unknownDocument(
          id,
          documents.map((document) => document.id),
        ),
      );
    },
    told,
    async telling(work) {
      try {
        return await work();
      } catch (error) {
        const refused = refusalIn(error);
        throw findingLines(regime, refused) ? refusal(refused, told(refused)) : error;
      }
    },
  };
}

/** As the workbench refuses a document that the case cannot have. */
export function notAvailable(finding: FindingView): CallError {
  return { code: 'refused', details: { reason: 'not-available', findings: [finding] } };
}

/** Undefined for a refusal that names no findings: its own sentence says it all. */
function findingLines(regime: string, error: CallError): readonly string[] | undefined {
  const findings = findingView.array().safeParse(error.details?.['findings']);
  const text = regimes.get(regime)?.text;
  if (!findings.success || text === undefined) return undefined;
  return findings.data.map((finding) => cliText.finding(finding.code, text.finding(finding)));
}
