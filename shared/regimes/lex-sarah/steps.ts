import type { Step } from '../regime.ts';
import type { LexSarahFacts } from './parts.ts';
import { conclusionSteps } from './steps/conclusion.ts';
import { inquirySteps } from './steps/inquiry.ts';
import { intakeSteps } from './steps/intake.ts';

/** The twelve steps of an investigation, and the two that take their place on the short track. */
export const lexSarahSteps: readonly Step<LexSarahFacts>[] = [
  ...intakeSteps,
  ...inquirySteps,
  ...conclusionSteps,
];
