import type { AnyFacts } from '../../shared/domain/facts.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import type { Settings } from '../../shared/api/settings.ts';
import type { Regime, RuleContext } from '../../shared/regimes/regime.ts';
import type { CaseUnderWork } from './case-access.ts';
import { factsOf, loadContent } from './case-content.ts';
import type { QueryContext } from './context.ts';

/**
 * The facts of a case. With `names` the key table is among them: for rules, which return codes alone, and for documents
 * in the full profile.
 */
export async function loadFacts(
  ctx: QueryContext,
  { head, regime }: CaseUnderWork,
  choice: { readonly names: boolean },
): Promise<AnyFacts> {
  return factsOf(regime.parts, await loadContent(ctx.db, { caseId: head.id }, choice));
}

/** All that the rules of the regime say of the facts today. */
export async function findingsOf(
  ctx: QueryContext,
  regime: Regime,
  facts: AnyFacts,
): Promise<readonly Finding[]> {
  return regime.findings(facts, await ruleContext(ctx));
}

/** What rules may know besides the facts: the local date and the settings of the register. */
export async function ruleContext(ctx: QueryContext): Promise<RuleContext> {
  return { today: ctx.today, settings: ruleSettings(await ctx.settings()) };
}

function ruleSettings(settings: Settings): RuleContext['settings'] {
  return {
    investigationTargetDays: settings.investigationTargetDays ?? undefined,
    riskThreshold: settings.riskThreshold ?? undefined,
    organisation: settings.organisation,
  };
}

/** A finding as the contract shows it: a copy of its own, with nothing in it that a rule might add later. */
export function findingViewOf(finding: Finding) {
  const { code, field, overridable } = finding;
  return {
    code,
    field,
    overridable,
    provision: { text: finding.provision.text, certainty: finding.provision.certainty },
    blocks: [...finding.blocks],
    values: { ...finding.values },
  };
}
