import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import type { Reply, WorkbenchEvent } from '../../shared/api/reply.ts';
import type { Transport } from './transports.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** One request with exactly these headers: `fetch` would not let a test set Host or Origin. */
export function send(
  address: string,
  method: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  body?: string | Uint8Array,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const [host = '', port = ''] = address.split(':');
    const sent = request({ host, port, method, path, headers: { host: address, ...headers } }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(pieces).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A browser's session: the ticket turned into a cookie, and requests as our own page sends them. */
export interface LoopbackSession extends Omit<Transport, 'close'> {
  readonly address: string;
  readonly cookie: string;
  post(path: string, body: string | Uint8Array, changes?: OutgoingHttpHeaders): Promise<Answer>;
  get(path: string, changes?: OutgoingHttpHeaders): Promise<Answer>;
}

export async function openSession(url: string): Promise<LoopbackSession> {
  const { host: address, search } = new URL(url);
  const answer = await send(address, 'GET', `/${search}`);
  const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const own = { cookie, 'sec-fetch-site': 'same-origin' };
  const post: LoopbackSession['post'] = (path, body, changes = {}) =>
    send(address, 'POST', path, { ...own, origin: `http://${address}`, ...changes }, body);
  return {
    address,
    cookie,
    post,
    get: (path, changes = {}) => send(address, 'GET', path, { ...own, ...changes }),
    async call(name, input, origin) {
      const { body } = await post('/call', JSON.stringify({ name, input, origin }));
      const reply: Reply<unknown> = JSON.parse(body);
      return reply;
    },
    onEvent: (listener) => listen(address, own, listener),
  };
}

function listen(
  address: string,
  headers: OutgoingHttpHeaders,
  listener: (event: WorkbenchEvent) => void,
): void {
  const [host = '', port = ''] = address.split(':');
  const sent = request(
    { host, port, path: '/events', headers: { host: address, ...headers } },
    (response) => {
      response.setEncoding('utf8');
      let rest = '';
      response.on('data', (piece: string) => {
        const messages = (rest + piece).split('\n\n');
        rest = messages.pop() ?? '';
        for (const message of messages)
          if (message.startsWith('data: ')) listener(JSON.parse(message.slice(6)));
      });
      response.on('error', () => undefined);
    },
  );
  sent.on('error', () => undefined);
  sent.end();
}
