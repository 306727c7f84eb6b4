import { readMoment, readTime } from '../../../shared/domain/date-input.ts';
import { isDated } from '../../../shared/domain/values.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { dateReading, isIsoDate, nextDay, timeReading, writeClock } from './date-reading.ts';
import type { MomentFieldProps } from './MomentField.tsx';
import { withDate, withTime, withWords } from './moment-edit.ts';
import { useToday } from './today.ts';
import { useTypedValue } from './use-typed-value.ts';

/** The date box. A clock time that waits in its own box for a day comes along with the day. */
export function useMomentDate({ value, onChange }: MomentFieldProps, waitingTime: string) {
  const today = useToday();
  const whole = (text: string) => readMoment(text, today(), uiText);
  return useTypedValue<string>({
    box: 'date',
    value: value?.date,
    write: (date) => date,
    read: (text) => {
      const { date } = whole(text);
      return date.kind === 'date'
        ? { kind: 'value', value: date.date }
        : dateReading(text, today(), value?.date);
    },
    isWhole: isIsoDate,
    saysMore: (text) => whole(text).time.kind === 'time',
    onChange: (date, text) => {
      const [own, waiting] = [whole(text).time, readTime(isDated(value) ? '' : waitingTime, uiText)];
      const time = own.kind === 'time' ? own : waiting;
      const moved = withDate(value, date);
      onChange(time.kind === 'time' ? withTime(moved, time.time) : moved);
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
    read: (text) => {
      const reading = timeReading(text, value?.time);
      return reading.kind === 'value' && day === undefined
        ? { kind: 'invalid', message: uiText.moment.needsDate }
        : reading;
    },
    isWhole: (text) => isDated(value) && /^\d{2}[.:]\d{2}$/.test(text.trim()),
    onChange: (time) => {
      if (isDated(value)) onChange(withTime(value, time));
      else if (time !== undefined && day !== undefined) onChange(withTime({ date: day }, time));
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
