import type { Output } from '../../../../shared/api/contract.ts';
import { toldOf } from '../../../../shared/domain/passed-findings.ts';
import { regimes } from '../../../../shared/regimes/registry.ts';
import { openCase } from './case-reference.ts';
import type { Command } from './command.ts';

/**
 * `{ counts: { blocking, advice, passed }, findings: [{ code, blocking, field, title, question, provision, …, passed? }],
 * passedInDecision }`. Each finding is counted once: `blocking` while anything it `blocks` is left that nobody has gone past
 * it for, `passed` when there is nothing left. `passed` is there
 * where somebody goes past the finding, in Granskaren (`document` null) or in a klarmarkering in force:
 * `[{ document, reason, by, at }]`. Reasons given when the decision
 * was fixed are kept by code alone, so they stand by themselves: `[{ code, reason, by, at }]`.
 */
export const checkCase: Command = async (input) => {
  const caseId = await openCase(input);
  const { regime } = await input.session.call('cases.get', { caseId });
  const { findings, passed } = await input.session.call('cases.check', { caseId });
  const printedFindings = findings.map((finding) => printed(finding, passed, regime));
  return {
    counts: countsOf(printedFindings),
    findings: printedFindings,
    passedInDecision: passed
      .filter(({ from }) => from === 'decision')
      .map(({ code, reason, by, at }) => ({ code, reason, by, at })),
  };
};

type Checked = Output<'cases.check'>;
type FindingView = Checked['findings'][number];

/** A finding as the command line prints it: blocking or not first, then what exactly it stands in the way of. */
function printed(finding: FindingView, passed: Checked['passed'], regime: string) {
  const { code, field, provision, blocks, overridable } = finding;
  const reasons = passed.filter((one) => isOf(one, finding));
  const isPassedEverywhere = reasons.some(({ from }) => from === 'reviewer');
  const left = blocks.filter((id) => !reasons.some(({ document }) => document === id));
  return {
    code,
    blocking: !isPassedEverywhere && left.length > 0,
    field,
    ...regimes.get(regime)?.text.finding(finding),
    provision: provision.text,
    certainty: provision.certainty,
    blocks,
    overridable,
    ...(reasons.length > 0 && {
      passed: reasons.map(({ document, reason, by, at }) => ({ document, reason, by, at })),
    }),
  };
}

/** A klarmarkering keeps what it went past by code and place; a reason from Granskaren is for one finding alone. */
const isOf = ({ code, field, values }: Checked['passed'][number], finding: FindingView): boolean =>
  code === finding.code &&
  field === finding.field &&
  (values === null || toldOf({ values }) === toldOf(finding));

function countsOf(findings: readonly ReturnType<typeof printed>[]) {
  const rest = findings.filter(({ blocking }) => !blocking);
  const passed = rest.filter((finding) => 'passed' in finding).length;
  return { blocking: findings.length - rest.length, advice: rest.length - passed, passed };
}
