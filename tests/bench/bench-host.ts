import { type Loopback, openLoopback } from '../../electron/hosts/loopback/loopback.ts';
import { benchToday, rendererFolder, resourcesFolder } from './bench-deps.ts';

// A loopback host in a process of its own, so that its memory is its own: `node bench-host.ts <data folder>`.

export type HostRequest =
  | { readonly kind: 'address' }
  | { readonly kind: 'memory' }
  | { readonly kind: 'close' };
export interface HostAnswer {
  readonly address?: string;
  /** Bytes resident now, and the most since the last time it was asked for. */
  readonly resident?: number;
  readonly peak?: number;
}

const [dataFolder = ''] = process.argv.slice(2);
const loopback: Loopback = await openLoopback({
  dataFolder,
  resourcesFolder,
  rendererFolder,
  today: benchToday,
});
let peak = 0;
const look = (): number => {
  const resident = process.memoryUsage.rss();
  peak = Math.max(peak, resident);
  return resident;
};
const watch = setInterval(look, 5);
process.on('message', (request: HostRequest) => void answer(request));
process.send?.({});

async function answer({ kind }: HostRequest): Promise<void> {
  if (kind === 'address') reply({ address: loopback.addressFor('trusted') });
  if (kind === 'memory') {
    const resident = look();
    reply({ resident, peak });
    peak = resident;
  }
  if (kind !== 'close') return;
  clearInterval(watch);
  await loopback.close();
  process.disconnect();
}

function reply(message: HostAnswer): void {
  process.send?.(message);
}
