import { retiredAnalysisCodes } from '../../../domain/analysis-rules/codes.ts';
import type { CodeRule } from './code-rule.ts';
import { analysisCodes, sharedCodes } from './codes/analysis.ts';
import { conclusionCodes } from './codes/conclusion.ts';
import { inquiryCodes } from './codes/inquiry.ts';
import { intakeCodes } from './codes/intake.ts';
import { notificationCodes } from './codes/notification.ts';

/**
 * Every finding of lex Sarah. Codes are permanent and never reused. K-numbers: the shared rules of cause analysis, a letter
 * for each part of a rule; S-numbers: lex Sarah; D-numbers: what may leave the register as a document.
 */
export const findingCodes = {
  ...intakeCodes,
  ...inquiryCodes,
  ...sharedCodes,
  ...analysisCodes,
  ...conclusionCodes,
  ...notificationCodes,
} satisfies Readonly<Record<string, CodeRule>>;
export type FindingCode = keyof typeof findingCodes;

/** Codes of rules that read the key table. Whoever has the case without names cannot raise them, only ask for them. */
export const codesFromNames: readonly FindingCode[] = ['S208', 'K21'];

/** Codes of lex Sarah that were given up, and what took over. A code is never reused. */
export const retiredFindingCodes: Readonly<Record<string, string>> = {
  ...retiredAnalysisCodes,
  S231: 'K1e: an empty course of events belongs to the shared rule',
  S232: 'K2e: so does a case without deviations',
  S241: 'K5g: and one without causes',
  S251: 'K18g: whether it can happen again',
  S252: 'K18h: and why',
  S261: 'K10j: no action at all',
  S262: 'K9c: an action that answers no cause',
  S263: 'K10k: a new routine without a check of practice',
  S264: 'K10l: asked, but not how',
  S265: 'K20f: state and date of an action',
};
