import type { RemarkOf } from '../../../domain/remark.ts';
import type { RuleContext } from '../../regime.ts';
import type { ProvisionKey } from '../law/provision-key.ts';
import type { LexSarahFacts } from '../parts.ts';
import type { DocumentId } from './code-rule.ts';
import type { FindingCode } from './codes.ts';

/** What a rule says before its provision and gates are looked up. Remarks of the shared rules fit as they are. */
export interface Remark extends RemarkOf<FindingCode> {
  /** Given where the code's own gates, provision or firmness do not hold for this place. */
  readonly gates?: readonly DocumentId[];
  readonly provision?: ProvisionKey;
  readonly overridable?: boolean;
}

/** A rule of the findings: facts and context in, remarks out. Pure. */
export type Rule = (facts: LexSarahFacts, context: RuleContext) => readonly Remark[];

/** The remarks stand in the way of these documents, whatever their codes usually hinder. */
export const gated = (gates: readonly DocumentId[], remarks: readonly Remark[]): readonly Remark[] =>
  remarks.map((remark) => ({ ...remark, gates }));
