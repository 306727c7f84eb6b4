import type { OpenCase } from './case-context.ts';

/** What a new record starts with, so that nobody types what the program knows: today, and who records. */
export function firstValues(open: OpenCase, collection: string): Readonly<Record<string, unknown>> {
  const recorder = { recorderName: open.user.name, recorderTitle: open.user.title };
  if (collection === 'sources') return { date: open.today, ...recorder };
  if (collection === 'reports') return { receivedOn: open.today };
  if (collection === 'actions') return { state: 'foreslagen' };
  if (collection === 'followUps') return { date: open.today, by: `${open.user.name}, ${open.user.title}` };
  return {};
}
