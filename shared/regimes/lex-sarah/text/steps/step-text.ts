export interface StepText {
  readonly title: string;
  readonly intro: string;
  /** Questions that open, never accuse. */
  readonly questions: readonly string[];
}
