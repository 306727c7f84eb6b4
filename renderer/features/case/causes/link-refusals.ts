import { causesText } from '../../../../shared/text/rooms/causes.ts';
import type { LinkRefusal } from './cause-work.ts';

/** List and drawing speak of the same links: what is refused in one is settled by a link drawn in the other. */
export const linkRefusals = 'cause-links';

/** Why a link could not be drawn, in words. */
export const refusalSentence = (refusal: LinkRefusal): string =>
  refusal.kind === 'circle' ? causesText.circle(refusal.path) : causesText.alreadyLinked;
