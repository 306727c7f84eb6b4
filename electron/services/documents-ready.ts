import { canonicalValue } from '../../shared/domain/case-file-canonical.ts';
import type { CaseFile } from '../../shared/domain/case-file.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import { canonicalJson } from '../../shared/documents/canonical.ts';
import type { Profile } from '../../shared/documents/blocks.ts';
import { placeholdersIn } from '../../shared/documents/placeholders.ts';
import type { DocumentKind } from '../../shared/regimes/regime.ts';
import { keepDocuments } from '../repositories/kept-documents.ts';
import { insertReadyMark, readyMarks, type ReadyMark } from '../repositories/ready-marks.ts';
import { allUsers } from '../repositories/users.ts';
import type { CaseUnderWork } from './case-access.ts';
import type { MutationContext, QueryContext } from './context.ts';
import {
  demandKind,
  findingsAbout,
  finishedModelOf,
  inputsOf,
  modelOf,
  openDesk,
  type DocumentBasis,
  type DocumentDesk,
} from './document-desk.ts';
import { localDateOf } from './local-date.ts';

/** Which marks are in force, and which of them still say what the case says. */
export interface ReadyState {
  readonly marks: ReadonlyMap<string, ReadyMark>;
  /** Klarmarkerad and unchanged since. */
  readonly holding: ReadonlyMap<string, ReadyMark>;
  /** The basis each marked document is written under from its marking on. */
  basisOf(mark: ReadyMark): DocumentBasis;
}

/** Reads the marks of a case, and the case itself only if there are any. */
export async function readyState(
  ctx: QueryContext,
  work: CaseUnderWork,
  open?: DocumentDesk,
): Promise<ReadyState> {
  const marks = await readyMarks(ctx.db, work.head.id);
  if (marks.length === 0) return { marks: new Map(), holding: new Map(), basisOf };
  const desk = open ?? (await openDesk(ctx, work));
  const users = new Map((await allUsers(ctx.db)).map((user) => [user.id, user]));
  const basisOfMark = (mark: ReadyMark): DocumentBasis => basisOf(mark, users);
  const holding = marks.filter((mark) => {
    const kind = work.regime.documents.find(({ id }) => id === mark.documentId);
    return kind !== undefined && isUnchanged(ctx, desk, { kind, mark, basis: basisOfMark(mark) });
  });
  return { marks: byDocument(marks), holding: byDocument(holding), basisOf: basisOfMark };
}

/**
 * Whether the document says what was marked, or is made from the same: a program that words it differently undoes no
 * klarmarkering, and what was kept is what goes out.
 */
function isUnchanged(
  ctx: QueryContext,
  desk: DocumentDesk,
  { kind, mark, basis }: { kind: DocumentKind; mark: ReadyMark; basis: DocumentBasis },
): boolean {
  if (mark.inputsHash !== null && mark.inputsHash === inputsHash(ctx, desk, kind, basis)) return true;
  return basisHash(ctx, desk, kind, basis) === mark.basisHash;
}

/** What a mark is compared by: the whole content in the full profile, names included. */
function basisHash(ctx: QueryContext, desk: DocumentDesk, kind: DocumentKind, basis: DocumentBasis): string {
  return ctx.hash(canonicalJson(modelOf(desk, kind, { profile: fullest(kind), basis, draft: false })));
}

/** The same of what the content is made from. */
function inputsHash(ctx: QueryContext, desk: DocumentDesk, kind: DocumentKind, basis: DocumentBasis): string {
  const inputs = inputsOf(desk, { profile: fullest(kind), basis });
  return ctx.hash(canonicalValue({ ...inputs, supplements: [...inputs.supplements] }));
}

/** Marks a document and keeps what it says, in each of its profiles. Returns the hash of its content. */
export async function keepMarked(
  ctx: MutationContext,
  desk: DocumentDesk,
  { kind, basis, ...mark }: NewMark,
): Promise<string> {
  const hash = basisHash(ctx, desk, kind, basis);
  const markId = await insertReadyMark(ctx.db, {
    ...mark,
    caseId: desk.work.head.id,
    documentId: kind.id,
    markedBy: ctx.user.id,
    markedOn: basis.today,
    basisHash: hash,
    inputsHash: inputsHash(ctx, desk, kind, basis),
  });
  const models = kind.profiles.map((profile) => finishedModelOf(desk, kind, { profile, basis }));
  await keepDocuments(
    ctx.db,
    models.map((model) => ({ markId, profile: model.profile, model: canonicalJson(model) })),
  );
  return hash;
}

interface NewMark extends Pick<ReadyMark, 'markedAt' | 'markedByName' | 'overrides'> {
  readonly kind: DocumentKind;
  readonly basis: DocumentBasis;
}

const fullest = (kind: DocumentKind): Profile => (kind.profiles.includes('full') ? 'full' : 'deidentified');

/**
 * Takes over the marks of an imported case: each holds for what the document says here and now. A mark that could not be
 * made here, since findings stand in its way or the case cannot have the document, is left out: a file is no way around
 * the klarmarkering. Returns the documents whose marks were taken.
 */
export async function markAsImported(
  ctx: MutationContext,
  work: CaseUnderWork,
  ready: NonNullable<CaseFile['ready']>,
): Promise<readonly string[]> {
  if (ready.length === 0) return [];
  const desk = await openDesk(ctx, work);
  const allowed = ready.filter((mark) => {
    const kind = demandKind(work, mark.document);
    if (kind.refusal(desk.facts)) return false;
    const blockers = blockersOf(desk, kind, { today: ctx.today, author: ctx.user });
    return hinderingFindings(blockers, mark.overrides ?? []).length === 0;
  });
  for (const { document, at, by, overrides } of allowed) {
    const basis = { today: localDateOf(at), author: { name: ctx.user.name, title: ctx.user.title } };
    const kind = demandKind(work, document);
    await keepMarked(ctx, desk, { kind, basis, markedAt: at, markedByName: by, overrides: overrides ?? [] });
  }
  return allowed.map(({ document }) => document);
}

/** What stands in the way of klarmarkering: the case's own findings, and placeholders left in the document. */
export function blockersOf(desk: DocumentDesk, kind: DocumentKind, basis: DocumentBasis): Finding[] {
  const { facts, work } = desk;
  const missing = placeholdersIn(modelOf(desk, kind, { profile: fullest(kind), basis, draft: false }).blocks);
  return [
    ...findingsAbout(desk, kind.id),
    ...(missing.length > 0 ? [work.regime.unfinished(facts, kind.id, missing)] : []),
  ];
}

/** Those of a document's blockers that are not overridden, or may not be. */
export function hinderingFindings(
  blockers: readonly Finding[],
  overrides: readonly { readonly code: string; readonly field: string }[],
): Finding[] {
  const overridden = new Set(overrides.map(({ code, field }) => `${code} ${field}`));
  return blockers.filter(
    ({ code, field, overridable }) => !overridable || !overridden.has(`${code} ${field}`),
  );
}

function basisOf(
  mark: ReadyMark,
  users?: ReadonlyMap<string, { name: string; title: string }>,
): DocumentBasis {
  const user = users?.get(mark.markedBy);
  return {
    today: mark.markedOn,
    author: { name: user?.name ?? mark.markedByName, title: user?.title ?? '' },
  };
}

function byDocument(marks: readonly ReadyMark[]): Map<string, ReadyMark> {
  return new Map(marks.map((mark) => [mark.documentId, mark]));
}
