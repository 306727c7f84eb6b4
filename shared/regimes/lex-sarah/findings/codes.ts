import type { CodeRule } from './code-rule.ts';
import { analysisCodes } from './codes/analysis.ts';
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
  ...analysisCodes,
  ...conclusionCodes,
  ...notificationCodes,
} satisfies Readonly<Record<string, CodeRule>>;
export type FindingCode = keyof typeof findingCodes;

/** Codes of rules that read the key table. Whoever has the case without names cannot raise them, only ask for them. */
export const codesFromNames: readonly FindingCode[] = ['S208', 'K21'];
