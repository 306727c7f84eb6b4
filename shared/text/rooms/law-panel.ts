import type { Certainty } from '../../domain/finding.ts';

/** What the law of a case says around provisions, summaries and quotations. */
export const lawPanelText = {
  /** A summary is never the law's wording: how sure we are that the place says it. */
  summary: {
    verbatim: 'Sammanfattat efter lagtexten',
    official: 'Sammanfattat efter den officiella texten',
    secondary: 'Sammanfattat efter andras återgivning',
    unverified: 'Kontrollera mot gällande text',
    own: 'Programmets egen kontroll',
  } satisfies Record<Certainty, string>,
  checkedOn: (date: string) => `kontrollerad ${date}`,
} as const;
