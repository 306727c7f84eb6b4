import { countOf } from '../numbers.ts';

/** The start room: what waits, and what is due when. */
export const todayText = {
  title: 'Idag',
  nothing: 'Inget väntar på dig i dag.',
  open: (count: number) => countOf(count, 'öppet ärende', 'öppna ärenden'),
  groups: {
    'new-report': 'Nya rapporter',
    overdue: 'Försenat',
    'due-soon': 'Snart dags',
    'no-diary-number': 'Saknar diarienummer',
    'follow-up': 'Att följa upp',
  },
  dueToday: 'I dag',
  dueIn: (days: number) => `Om ${countOf(days, 'dag', 'dagar')}`,
  dueAgo: (days: number) => `${countOf(days, 'dag', 'dagar')} sent`,
} as const;
