import type { Finding } from '../../../domain/finding.ts';
import { provisionFor } from '../law/provision.ts';
import type { LexSarahFacts } from '../parts.ts';
import { casePhase } from './case-phase.ts';
import type { CodeRule, DocumentId } from './code-rule.ts';
import { findingCodes } from './codes.ts';
import type { Remark } from './remark.ts';

/**
 * The finding of a remark: gates of its code (or its own), less the documents the case's way cannot lead to, and its
 * provision as cited for the case's lagrum and dates.
 */
export function findingFrom(remark: Remark, facts: LexSarahFacts): Finding {
  const rule: CodeRule = findingCodes[remark.code];
  const unreachable = outOfReach(facts);
  const blocks = (remark.gates ?? rule.gates).filter((id) => !unreachable.includes(id));
  return {
    code: remark.code,
    field: remark.field,
    provision: provisionFor(remark.provision ?? rule.provision, facts),
    blocks,
    overridable: remark.overridable ?? rule.overridable,
    values: remark.values ?? {},
  };
}

function outOfReach(facts: LexSarahFacts): readonly DocumentId[] {
  const phase = casePhase(facts);
  if (phase === 'direct') return ['utredning', 'beslut', 'anmalan', 'etjanst'];
  return phase === 'investigation' ? ['direktbeslut'] : [];
}
