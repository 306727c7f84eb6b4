import { createHash, timingSafeEqual } from 'node:crypto';

/** `trusted`: the browser that the host started. `demo`: any other; it gets demo registers only. */
export type Standing = 'trusted' | 'demo';

/** One-time tickets for addresses, and the session secrets they turn into. Kept as hashes, in memory only. */
export interface Tickets {
  /** A new ticket, good once and for 60 seconds. */
  issue(standing: Standing): string;
  /** The session secret for a ticket, or undefined when it is unknown, used or too old. */
  redeem(ticket: string): string | undefined;
  standingOf(secret: string): Standing | undefined;
}

const lifetime = 60_000;

export function createTickets(newSecret: () => string, now: () => number): Tickets {
  const tickets: { hash: Buffer; standing: Standing; until: number }[] = [];
  const sessions: { hash: Buffer; standing: Standing }[] = [];
  return {
    issue(standing) {
      const ticket = newSecret();
      tickets.push({ hash: digest(ticket), standing, until: now() + lifetime });
      return ticket;
    },
    redeem(ticket) {
      const found = match(tickets, ticket);
      if (found === undefined) return undefined;
      tickets.splice(tickets.indexOf(found), 1);
      if (now() > found.until) return undefined;
      const secret = newSecret();
      sessions.push({ hash: digest(secret), standing: found.standing });
      return secret;
    },
    standingOf: (secret) => match(sessions, secret)?.standing,
  };
}

/** Looks at every entry in the same time, whatever was sent: hashes have one length, and the walk never stops early. */
function match<Entry extends { readonly hash: Buffer }>(
  entries: readonly Entry[],
  sent: string,
): Entry | undefined {
  const hash = digest(sent);
  let found: Entry | undefined;
  for (const entry of entries) if (timingSafeEqual(entry.hash, hash)) found = entry;
  return found;
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}
