import { readMoment, readTime, type MomentReading } from '../../../shared/domain/moment-input.ts';
import { isDated, type Moment } from '../../../shared/domain/values.ts';
import { timeWords } from '../../../shared/text/time-words.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { isIsoDate, nextDay, withKeptTime, writeClock } from './date-reading.ts';
import type { MomentFieldProps } from './MomentField.tsx';
import { hasRoomFor, withDate, withTime, withTyped, withWords } from './moment-edit.ts';
import { useToday } from './today.ts';
import { useTypedValue, type Reading } from './use-typed-value.ts';

/** The date box. A time that waits in its own box for a day comes along with the day. */
export function useMomentDate({ value, onChange }: MomentFieldProps, waitingTime: string) {
  const today = useToday();
  const whole = (text: string) => readMoment(text, today(), timeWords);
  return useTypedValue<string>({
    box: 'date',
    value: value?.date,
    write: (date) => date,
    read: (text) => dateTold(whole(text), value),
    isWhole: isIsoDate,
    saysMore: (text) => whole(text).time.kind !== 'empty',
    onChange: (date, text) => {
      const [own, waiting] = [whole(text).time, readTime(isDated(value) ? '' : waitingTime, timeWords)];
      const moved = withDate(value, date);
      onChange(date === undefined ? moved : withTyped(moved, own.kind === 'empty' ? waiting : own));
    },
    step: nextDay,
  });
}

/** The time box. Without a day the typed time waits in it, or takes the day that is suggested. */
export function useMomentTime({ value, onChange, suggestion }: MomentFieldProps) {
  const day = value?.date ?? (value === undefined ? suggestion?.at.date : undefined);
  return useTypedValue<string>({
    box: 'time',
    value: value?.time,
    write: writeClock,
    read: (text) => timeTold(text, value, day),
    isWhole: (text) => isDated(value) && /^\d{2}[.:]\d{2}$/.test(text.trim()),
    saysMore: (text) => {
      const typed = readTime(text, timeWords);
      return typed.kind === 'words' || (typed.kind === 'time' && typed.isAbout);
    },
    onChange: (_time, text) => {
      const typed = readTime(text, timeWords);
      if (isDated(value))
        onChange(typed.kind === 'empty' ? withTime(value, undefined) : withTyped(value, typed));
      else if (typed.kind !== 'empty' && day !== undefined) onChange(withTyped({ date: day }, typed));
    },
  });
}

/** The box for what is known in words. */
export function useMomentWords({ value, onChange }: MomentFieldProps) {
  return useTypedValue<string>({
    box: 'words',
    value: value?.words,
    write: (words) => words,
    read: (text) => (text.trim() === '' ? { kind: 'empty' } : { kind: 'value', value: text.trim() }),
    isWhole: () => false,
    onChange: (words) => onChange(withWords(value, words)),
  });
}

function dateTold({ date, time, unread }: MomentReading, value: Moment | undefined): Reading<string> {
  const words = uiText.moment;
  if (date.kind === 'empty') return date;
  if (date.kind === 'date')
    return time.kind === 'words' && !hasRoomFor(value, time.words)
      ? { kind: 'invalid', message: words.noRoomForWords }
      : { kind: 'value', value: date.date };
  const unreadable = date.reason === 'no-such-day' ? uiText.date.noSuchDay : words.unreadableDate;
  const what = unread ? words.unreadableRest(unread.date, unread.rest) : unreadable;
  const kept = value?.date === undefined ? words.nothingKept : uiText.date.previousKept(value.date);
  return { kind: 'invalid', message: `${what} ${kept}` };
}

/** Words leave the box for the one that holds words, and the clock time that stood in it goes. */
function timeTold(text: string, value: Moment | undefined, day: string | undefined): Reading<string> {
  const typed = readTime(text, timeWords);
  const words = uiText.moment;
  const invalid = (what: string) => ({ kind: 'invalid', message: withKeptTime(what, value?.time) }) as const;
  if (typed.kind === 'empty') return typed;
  if (typed.kind === 'invalid')
    return invalid(typed.reason === 'no-such-time' ? words.noSuchTime : words.unreadableTime);
  if (day === undefined) return { kind: 'invalid', message: words.needsDate };
  if (typed.kind === 'time') return { kind: 'value', value: typed.time };
  return hasRoomFor(value, typed.words) ? { kind: 'empty' } : invalid(words.noRoomForWords);
}
