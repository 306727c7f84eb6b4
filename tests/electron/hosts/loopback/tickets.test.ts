import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createTickets } from '../../../../electron/hosts/loopback/tickets.ts';

function ticketsAt() {
  let now = 0;
  const tickets = createTickets(
    () => randomBytes(32).toString('base64url'),
    () => now,
  );
  return { tickets, pass: (milliseconds: number) => void (now += milliseconds) };
}

test('turns a ticket into another secret, once', () => {
  const { tickets } = ticketsAt();
  const ticket = tickets.issue('trusted');
  const secret = tickets.redeem(ticket);
  expect(secret).not.toBe(ticket);
  expect(tickets.standingOf(secret ?? '')).toBe('trusted');
  expect(tickets.redeem(ticket)).toBeUndefined();
});

test.each([
  [60_000, true, 'the last moment'],
  [60_001, false, 'too late'],
])('after %i ms a ticket is good: %s (%s)', (passed, good) => {
  const { tickets, pass } = ticketsAt();
  const ticket = tickets.issue('demo');
  pass(passed);
  expect(tickets.redeem(ticket) !== undefined).toBe(good);
});

test('keeps the standing of each ticket through to its session', () => {
  const { tickets } = ticketsAt();
  const demo = tickets.redeem(tickets.issue('demo')) ?? '';
  const trusted = tickets.redeem(tickets.issue('trusted')) ?? '';
  expect([tickets.standingOf(demo), tickets.standingOf(trusted)]).toEqual(['demo', 'trusted']);
});

test('knows neither a ticket as a session nor anything made up', () => {
  const { tickets } = ticketsAt();
  const ticket = tickets.issue('trusted');
  expect([tickets.standingOf(ticket), tickets.standingOf(''), tickets.redeem('')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
