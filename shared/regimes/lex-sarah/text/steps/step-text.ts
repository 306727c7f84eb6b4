export interface StepText {
  readonly title: string;
  readonly intro: string;
  /** Questions that open, never accuse. */
  readonly questions: readonly string[];
  /** Headings of field panels by `section.firstField`, where a step shows one section in two panels. */
  readonly panels?: Readonly<Record<string, string>>;
}
