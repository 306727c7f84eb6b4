import type { Deadline, RuleContext } from '../regime.ts';
import { followUpDeadlines } from './deadlines/follow-up-deadlines.ts';
import { answerDeadlines, investigationDeadlines } from './deadlines/investigation-deadlines.ts';
import { ivoDeadlines } from './deadlines/ivo-deadlines.ts';
import { notificationDeadline } from './deadlines/notification-deadline.ts';
import type { LexSarahFacts } from './parts.ts';

/** Every clock of the case, stopped ones too, earliest first. Dates are local; nothing here depends on `today`. */
export function lexSarahDeadlines(facts: LexSarahFacts, { settings }: RuleContext): readonly Deadline[] {
  const all = [
    ...notificationDeadline(facts),
    ...investigationDeadlines(facts, settings),
    ...answerDeadlines(facts),
    ...ivoDeadlines(facts),
    ...followUpDeadlines(facts),
  ];
  return all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
