import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WorkbenchClient } from '../../host-support/workbench-client.ts';
import { isOurs, sessionCookie, setSessionCookie } from './request-guard.ts';
import { sendRefusal, sendStatus } from './respond.ts';
import {
  type Exchange,
  answerCall,
  receiveUpload,
  sendAttachment,
  sendDownload,
  streamEvents,
} from './routes.ts';
import { securityHeaders } from './security-headers.ts';
import { sendStatic } from './static-route.ts';
import type { Standing, Tickets } from './tickets.ts';

export interface ServerOptions {
  readonly tickets: Tickets;
  /** The workbench that sessions of this standing speak to. */
  readonly workbenchOf: (standing: Standing) => WorkbenchClient;
  readonly rendererFolder: string;
  /** Development alone: serves the window's sources instead of the built files. */
  readonly pages?: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  /** A page began (1) or ceased (-1) to listen for events. */
  readonly onListener: (change: 1 | -1) => void;
}

export interface LoopbackServer {
  /** `127.0.0.1:<port>` */
  readonly address: string;
  readonly server: Server;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 and a free port. There is no way to ask for another address. */
export async function listen(options: ServerOptions): Promise<LoopbackServer> {
  const server = createServer({ headersTimeout: 10_000, maxHeaderSize: 16_384 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server.address());
  const address = `127.0.0.1:${port}`;
  server.on('request', (request, response) => {
    // Details of a failure stay inside: the connection just ends.
    answer(request, response, address, port, options).catch(() => response.destroy());
  });
  return {
    address,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
  port: number,
  options: ServerOptions,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${address}`);
  const { pathname } = url;
  const method = request.method ?? '';
  for (const [name, value] of Object.entries(securityHeaders(options.pages ? 'development' : 'loopback'))) {
    response.setHeader(name, value);
  }
  if (!isOurs({ method, pathname, headers: request.headers }, address)) return sendStatus(response, 403);
  const ticket = url.searchParams.get('ticket');
  if (pathname === '/' && ticket !== null) return redeem(response, options.tickets, ticket, port);
  const secret = sessionCookie(request.headers, port);
  const standing = secret === undefined ? undefined : options.tickets.standingOf(secret);
  if (standing === undefined) return sendStatus(response, 403);
  const [, area = '', argument = ''] = pathname.split('/');
  const exchange: Exchange = { request, response, workbench: options.workbenchOf(standing), argument };
  const route = routeOf(`${method} /${area}`, options);
  if (route) return route(exchange);
  if (method !== 'GET') return sendRefusal(response, 404, 'not-found');
  return options.pages
    ? options.pages(request, response)
    : sendStatic(response, options.rendererFolder, pathname);
}

function routeOf(
  key: string,
  options: ServerOptions,
): ((exchange: Exchange) => Promise<void> | void) | undefined {
  switch (key) {
    case 'POST /call':
      return answerCall;
    case 'POST /upload':
      return receiveUpload;
    case 'GET /events':
      return (exchange) => listenCounted(exchange, options);
    case 'GET /file':
      return sendAttachment;
    case 'GET /download':
      return sendDownload;
    default:
      return undefined;
  }
}

function listenCounted(exchange: Exchange, options: ServerOptions): void {
  options.onListener(1);
  exchange.request.once('close', () => options.onListener(-1));
  streamEvents(exchange);
}

/** A page, not a redirect: a strict cookie is not sent along a chain that began on the browser's own start page. */
function redeem(response: ServerResponse, tickets: Tickets, ticket: string, port: number): void {
  const secret = tickets.redeem(ticket);
  if (secret === undefined) return sendStatus(response, 403);
  response.writeHead(200, { 'Set-Cookie': setSessionCookie(secret, port), 'Content-Type': 'text/html' });
  // Without a named icon the browser would ask for /favicon.ico, which is not there.
  const icon = '<link rel="icon" href="/icon.svg">';
  response.end(`<!doctype html>${icon}<meta http-equiv="refresh" content="0;url=/">\n`);
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('not a network address');
  return address.port;
}
