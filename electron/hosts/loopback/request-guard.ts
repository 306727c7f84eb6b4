import type { IncomingHttpHeaders } from 'node:http';

export interface GuardedRequest {
  readonly method: string;
  readonly pathname: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Whether a request can have come from our own page. Threats: another site's page posting to this port (Origin,
 * Sec-Fetch-Site), a name that someone else's DNS points at 127.0.0.1 (Host). `address` is exact: `127.0.0.1:<port>`.
 */
export function isOurs({ method, pathname, headers }: GuardedRequest, address: string): boolean {
  if (headers.host !== address) return false;
  const site = headers['sec-fetch-site'];
  if (method === 'POST') {
    return headers.origin === `http://${address}` && (site === undefined || site === 'same-origin');
  }
  if (method !== 'GET') return false;
  // A page is opened from the outside: by hand, or by the start page of the browser profile. It shows nothing by itself.
  if (pathname === '/')
    return headers['sec-fetch-mode'] === undefined || headers['sec-fetch-mode'] === 'navigate';
  return site === 'same-origin' && (headers.origin === undefined || headers.origin === `http://${address}`);
}

/** The session secret of the Cookie header. The name holds the port: cookies are shared by all ports of a host. */
export function sessionCookie(headers: IncomingHttpHeaders, port: number): string | undefined {
  const prefix = `${cookieName(port)}=`;
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(prefix))?.slice(prefix.length);
}

export function setSessionCookie(secret: string, port: number): string {
  return `${cookieName(port)}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
}

const cookieName = (port: number): string => `session-${port}`;
