import { parseFieldPath } from '../../shared/domain/field-path.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import { isBasis } from '../../shared/domain/freezing.ts';
import type { CaseUnderWork } from './case-access.ts';
import type { QueryContext } from './context.ts';
import { demandKind, openDesk, type DocumentDesk } from './document-desk.ts';
import { blockersOf } from './documents-ready.ts';
import { standingPasses } from './findings-pass.ts';

/** What stands in the way of the document the case is decided by: what rules find, and the gaps in its own pages. */
export async function decisionBlockers(ctx: QueryContext, work: CaseUnderWork) {
  const desk = await openDesk(ctx, work);
  const document = work.regime.decisionDocument(desk.facts);
  return { desk, facts: desk.facts, document, blockers: blockersIn(ctx, desk, document) };
}

/**
 * What the other documents written from the basis still need, and fixing would lock: what rules find in frozen fields, not
 * gone past in Granskaren, and the gaps in their pages. It hinders no decision.
 */
export async function lockedWithDecision(ctx: QueryContext, desk: DocumentDesk): Promise<readonly Finding[]> {
  const { work, facts } = desk;
  const { parts } = work.regime;
  const decision = work.regime.decisionDocument(facts);
  const others = (work.regime.lockedWithDecision ?? []).filter((id) => !demandKind(work, id).refusal(facts));
  const isLocked = ({ code, field }: Finding, document: string): boolean => {
    const place = parseFieldPath(field);
    const part = parts[place.part];
    return part === undefined ? code === gapIn(desk, document).code : isBasis(part, place.field);
  };
  const passOf = await standingPasses(ctx, work.head.id);
  return others.flatMap((id) =>
    blockersIn(ctx, desk, id).filter(
      (one) => !one.blocks.includes(decision) && isLocked(one, id) && passOf(one) === undefined,
    ),
  );
}

const gapIn = ({ work, facts }: DocumentDesk, document: string): Finding =>
  work.regime.unfinished(facts, document, []);

const blockersIn = (ctx: QueryContext, desk: DocumentDesk, document: string): readonly Finding[] =>
  blockersOf(desk, demandKind(desk.work, document), { today: ctx.today, author: ctx.user });
