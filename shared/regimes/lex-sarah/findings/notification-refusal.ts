import { when } from '../../../domain/remark.ts';
import type { Finding } from '../../../domain/finding.ts';
import type { LexSarahFacts } from '../parts.ts';
import { isPrivate, onShortTrack } from '../track.ts';
import { concernsNotification } from './case-phase.ts';
import { notice } from './code-rule.ts';
import type { FindingCode } from './codes.ts';
import { findingFrom } from './finding-from-remark.ts';
import type { Remark, Rule } from './remark.ts';

/**
 * Why no anmälan can be made of this case, or null. Only a serious missförhållande or a palpable risk of one is notified,
 * and by the one who runs the service: SoL 27 kap. 4 and 6 §§, LSS 24 d and 24 f §§ (verbatim, checked 2026-11-22). A case
 * once notified stays notified, whatever its final degree (domain decision 4).
 */
export function notificationRefusal(facts: LexSarahFacts): Finding | null {
  const remark = refusalOf(facts);
  return remark && { ...findingFrom(remark, facts), blocks: [...notice] };
}

/** In the list of findings a refusal stands only where somebody means to notify all the same. */
export const refusedIntentRules: Rule = (facts) => {
  const meant = facts.notificationDecision.notify === true || facts.notification.sentOn !== undefined;
  const refusal = refusalOf(facts);
  return refusal ? when(meant, refusal.code, refusal.field, refusal.values) : [];
};

function refusalOf(facts: LexSarahFacts): Remark | null {
  const degree = facts.decision.degree;
  const refuse = (code: FindingCode, field: string, values: Remark['values'] = {}): Remark => ({
    code,
    field,
    values,
  });
  if (isPrivate(facts)) return refuse('D11', 'registration.operation');
  if (onShortTrack(facts)) return refuse('D12', 'initialAssessment.route');
  if (concernsNotification(facts)) return null;
  return degree === undefined
    ? refuse('D14', 'assessment.serious')
    : refuse('D13', 'decision.degree', { degree });
}
