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
    'to-close': 'Kan avslutas',
  },
  dueToday: 'I dag',
  dueIn: (days: number) => `Om ${countOf(days, 'dag', 'dagar')}`,
  dueAgo: (days: number) => `${countOf(days, 'dag', 'dagar')} sent`,
  waited: (days: number) => (days <= 0 ? 'Kom i dag' : `Har väntat ${countOf(days, 'dag', 'dagar')}`),
  noSender: 'Registret saknar uppgift om nämnd eller bolag',
  noSenderHelp: 'Beslut och anmälningar skrivs i huvudmannens namn. Fyll i det en gång i Inställningar.',
  toSettings: 'Till Inställningar',
} as const;
