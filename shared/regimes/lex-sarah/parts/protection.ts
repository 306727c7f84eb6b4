import { dutyAnswer, links, longText, momentInTime, text } from '../../../domain/field.ts';
import { collection, section } from '../../../domain/section.ts';

export const protection = section({
  /** Is the person safe now? */
  safeNow: dutyAnswer(),
  situation: longText(),
});

export const immediateMeasures = collection('M', {
  text: longText(),
  at: momentInTime(),
  until: momentInTime(),
  by: text(),
  sources: links('sources'),
});
