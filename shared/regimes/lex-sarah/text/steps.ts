import { conclusionStepTexts } from './steps/conclusion.ts';
import { inquiryStepTexts } from './steps/inquiry.ts';
import { intakeStepTexts } from './steps/intake.ts';
import type { StepText } from './steps/step-text.ts';

/** Title, one sentence of introduction and the coach's questions of every step. */
export const lexSarahStepTexts: Readonly<Record<string, StepText>> = {
  ...intakeStepTexts,
  ...inquiryStepTexts,
  ...conclusionStepTexts,
};
