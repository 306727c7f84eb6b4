import type { HandbookTopic } from '../../../shared/text/handbook/topics.ts';

/** The DOM id of a chapter's heading, or of a heading in it by the number of its block. */
export const placeId = (topic: HandbookTopic, block: number | null): string =>
  block === null ? `hb-${topic}` : `hb-${topic}-${block}`;

/** Brings a place of the handbook to the top of the page and puts the focus there. */
export function goToPlace(topic: HandbookTopic, block: number | null): void {
  const heading = document.getElementById(placeId(topic, block));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
