import fs, { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { createHostDeps } from '../../electron/host-support/host-deps.ts';
import { createWorkbench } from '../../electron/workbench.ts';

// Unlocks a register, exports one document and is killed on the way, at the call to the file system that is named.
// The passphrase comes as hex on standard input.
const [path = '', caseId = '', out = '', mark = '', resourcesFolder = ''] = process.argv.slice(2);
const passphrase = Buffer.from(readFileSync(0, 'utf8'), 'hex').toString('utf8');
const cost = { memoryKiB: 1024, passes: 1, lanes: 1 };
const kdf = { parameters: cost, floor: cost };

const deps = createHostDeps({ host: 'cli', dataFolder: out, resourcesFolder, kdf });
const workbench = createWorkbench(deps);
const place = deps.places.grantRegister(path);
const [user] = Object((await call('session.inspect', { place }))['users']);
await call('session.unlock', { place, userId: user.id, passphrase });
markDeath();
const wanted = { caseId, documentIds: ['bekraftelse'], profile: 'full' };
await call('documents.export', { ...wanted, place: deps.places.grantFolder(out) });
await workbench.close();

async function call(name: string, input: object): Promise<Record<string, unknown>> {
  const reply = await workbench.dispatch(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`);
  return Object(reply.value);
}

/** The process dies right before or after the named call on a file in the folder exported to. */
function markDeath(): void {
  const [when, what] = mark.split(' ');
  const concerns = (name: unknown): boolean => String(name).startsWith(out);
  for (const name of ['linkSync', 'unlinkSync', 'renameSync'] as const) {
    const real: unknown = Reflect.get(fs, name);
    if (typeof real !== 'function') throw new Error(`no ${name}`);
    Object.assign(fs, {
      [name](...args: unknown[]) {
        if (what === 'renameSync' && name === 'linkSync')
          throw Object.assign(new Error('no links here'), { code: 'EPERM', syscall: 'link' });
        if (name === what && when === 'before' && concerns(args[0])) die();
        Reflect.apply(real, fs, args);
        if (name === what && when === 'after' && concerns(args[0])) die();
      },
    });
  }
  const { open } = fs.promises;
  fs.promises.open = async (...args) => {
    const handle = await open(...args);
    if (!concerns(args[0]) || args[1] === 'r') return handle;
    if (mark === 'after open') die();
    handle.sync = async () => (mark === 'before sync' ? die() : handle.datasync());
    return handle;
  };
  syncBuiltinESMExports();
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('dead');
}
