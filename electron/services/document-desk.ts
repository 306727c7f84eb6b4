import type { DocumentModel, Profile } from '../../shared/documents/blocks.ts';
import { withGapsInWords } from '../../shared/documents/gaps-in-words.ts';
import type { Correction } from '../../shared/domain/corrections.ts';
import { assembleFacts, type AnyFacts, type StoredRecord } from '../../shared/domain/facts.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import type { Parts } from '../../shared/domain/section.ts';
import { withoutSupplements, type Supplements } from '../../shared/domain/supplements.ts';
import type { Settings } from '../../shared/api/settings.ts';
import type { DocumentContext, DocumentKind } from '../../shared/regimes/regime.ts';
import { AppError } from './app-error.ts';
import type { CaseUnderWork } from './case-access.ts';
import { loadContent, storedRecords } from './case-content.ts';
import { ruleContext } from './case-findings.ts';
import type { QueryContext } from './context.ts';
import { decisionCorrections } from './decision-corrections.ts';
import { organisationLine, senderOf } from './document-sender.ts';
import { supplementsOf } from './supplements.ts';

/** Everything a case's documents are made of, read once. */
export interface DocumentDesk {
  readonly work: CaseUnderWork;
  /** With the names and numbers of the key table: for rules and for the full profile alone. */
  readonly facts: AnyFacts;
  /** What the rules say of the case. They are run when this is first read: most of what leaves asks nothing of them. */
  readonly findings: readonly Finding[];
  /** Those of what the decision rests on, without what has come since: they alone concern its own document. Run as above. */
  readonly basisFindings: readonly Finding[];
  readonly settings: Settings;
  readonly records: readonly StoredRecord[];
  readonly corrections: readonly Correction[];
  readonly supplements: Supplements;
}

/** The date and the hand a document is written under. */
export interface DocumentBasis {
  readonly today: string;
  readonly author: { readonly name: string; readonly title: string };
}

/** Reads a case for its documents, with the key table. */
export async function openDesk(ctx: QueryContext, work: CaseUnderWork): Promise<DocumentDesk> {
  const { parts } = work.regime;
  const content = await loadContent(ctx.db, { caseId: work.head.id }, { names: true });
  const records = storedRecords(parts, content);
  const facts = assembleFacts(parts, records);
  const corrections = await decisionCorrections(ctx, work);
  const supplements = supplementsOf(work, content.records);
  const settings = await ctx.settings();
  const rules = await ruleContext(ctx);
  const findings = once(() => work.regime.findings(facts, rules));
  const basisFindings = once(() =>
    supplements.size === 0 ? findings() : work.regime.findings(withoutSupplements(facts, supplements), rules),
  );
  return {
    work,
    facts,
    get findings() {
      return findings();
    },
    get basisFindings() {
      return basisFindings();
    },
    settings,
    records,
    corrections,
    supplements,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The document kind of the case's regime, or `bad-input`. */
export function demandKind({ regime }: CaseUnderWork, documentId: string): DocumentKind {
  const kind = regime.documents.find(({ id }) => id === documentId);
  if (!kind) throw new AppError('bad-input', { field: 'documentId', problem: 'unknown-document' });
  return kind;
}

/** Refuses a profile that the document does not have: `bad-input`. */
export function refuseProfile(kind: DocumentKind, profile: Profile): void {
  if (!kind.profiles.includes(profile))
    throw new AppError('bad-input', { field: 'profile', problem: 'wrong-value' });
}

/** What stands in the way of a document. The decision's own is not asked about what came after it. */
export function findingsAbout(desk: DocumentDesk, documentId: string): readonly Finding[] {
  const { findings, basisFindings, facts, work } = desk;
  const isDecision = documentId === work.regime.decisionDocument(facts);
  return (isDecision ? basisFindings : findings).filter(({ blocks }) => blocks.includes(documentId));
}

export interface DocumentChoice {
  readonly profile: Profile;
  readonly basis: DocumentBasis;
}

/** The document as blocks. Names reach the template with the full profile alone. */
export function modelOf(
  desk: DocumentDesk,
  kind: DocumentKind,
  choice: DocumentChoice & { readonly draft: boolean },
): DocumentModel {
  refuseProfile(kind, choice.profile);
  const inputs = inputsOf(desk, choice);
  return {
    id: kind.id,
    title: desk.work.regime.text.documents[kind.id]?.title ?? kind.id,
    reference: inputs.reference,
    organisation: organisationLine(inputs.organisation),
    profile: choice.profile,
    draft: choice.draft,
    blocks: kind.template({ ...inputs, lists: { ...desk.work.regime.lists, ...inputs.lists } }),
  };
}

/** The document as it is kept and goes out once it is klarmarkerat: what it lacks is said in words, never in brackets. */
export function finishedModelOf(
  desk: DocumentDesk,
  kind: DocumentKind,
  choice: DocumentChoice,
): DocumentModel {
  const model = modelOf(desk, kind, { ...choice, draft: false });
  return { ...model, blocks: withGapsInWords(model.blocks) };
}

/** All that a document is made of, apart from the program's own words. `lists` are those of the register alone. */
export function inputsOf(desk: DocumentDesk, { profile, basis }: DocumentChoice): DocumentContext<AnyFacts> {
  const { work, settings } = desk;
  const { head, regime } = work;
  const full = profile === 'full';
  return {
    facts: full ? desk.facts : assembleFacts(regime.parts, withoutNames(regime.parts, desk.records)),
    profile,
    today: basis.today,
    reference: head.diaryNumber ?? head.internalReference,
    names: full ? namesOf(desk.records) : {},
    organisation: senderOf(desk.facts, settings.organisation),
    lists: settings.lists,
    author: basis.author,
    shortTrackName: settings.shortTrackName,
    corrections: desk.corrections,
    supplements: desk.supplements,
  };
}

function namesOf(records: readonly StoredRecord[]): Record<string, string> {
  const named = records.flatMap((record): [string, string][] => {
    const name = record.part === 'persons' ? record.fields['name'] : undefined;
    return typeof name === 'string' ? [[record.id, name]] : [];
  });
  return Object.fromEntries(named);
}

function withoutNames(parts: Parts, records: readonly StoredRecord[]): StoredRecord[] {
  return records.map((record) => ({
    ...record,
    fields: Object.fromEntries(
      Object.entries(record.fields).filter(([name]) => parts[record.part]?.fields[name]?.kind !== 'identity'),
    ),
  }));
}
