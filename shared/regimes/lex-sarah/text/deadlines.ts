/** What is due, as Idag and the head of a case say it. */
export const lexSarahDeadlineTexts: Readonly<Record<string, string>> = {};
