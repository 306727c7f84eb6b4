import { z } from 'zod';

/**
 * The values a field of an investigation can hold. All are plain JSON.
 * Dates and times are Swedish wall-clock time without a zone, as they are spoken and written in an investigation;
 * instants recorded by the program itself are ISO 8601 in UTC and live outside these values.
 */

/** `YYYY-MM-DD`, a date that exists. */
export const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isExistingDate, { message: 'date-does-not-exist' });

/** How sure the time of something is. */
export const precisions = ['exact', 'about', 'day', 'unknown'] as const;
export type Precision = (typeof precisions)[number];

/** Longest text of what is known of a time in words. */
export const mostMomentWords = 200;

/**
 * A point in time that may be known only roughly. `time` is `HH:MM`; absent means that no clock time is known. Without a
 * date it says that nobody knows when, which is an answer too: `precision` is then `unknown`. `words` is what is known
 * of the time in words, as "some time in the night", with a clock time or without; documents tell both.
 */
export const moment = z
  .strictObject({
    date: localDate.optional(),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    precision: z.enum(precisions).optional(),
    words: z.string().trim().min(1).max(mostMomentWords).optional(),
  })
  .refine(({ date, time, precision }) => date !== undefined || (!time && precision === 'unknown'), {
    message: 'missing',
    path: ['date'],
  });
export type Moment = z.infer<typeof moment>;

/** A moment of which at least the day is told. */
export type DatedMoment = Moment & { readonly date: string };

/** False when nobody knows when, or nothing has been said. */
export const isDated = (moment: Moment | undefined): moment is DatedMoment => moment?.date !== undefined;

/**
 * A duty answered (domain decision 8): yes with date and by whom, or no with a reason. Storage accepts every
 * half-answered duty; that a yes lacks its date, or carries a reason, is a finding.
 */
export const duty = z.strictObject({
  answer: z.enum(['yes', 'no']),
  date: localDate.optional(),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  by: z.string().max(300).optional(),
  reason: z.string().max(5000).optional(),
});
export type Duty = z.infer<typeof duty>;

/** A text received from outside, kept to the letter. `sha256` is the hex digest of its UTF-8 bytes, set by the workbench. */
export const original = z.strictObject({
  text: z.string(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type Original = z.infer<typeof original>;

function isExistingDate(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1900) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
