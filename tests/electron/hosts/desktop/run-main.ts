import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { told } from './electron-stub.ts';

// Runs the real built main bundle in Node, with `electron` replaced, and prints what came of it as JSON.

const stub = new URL('./electron-stub.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: stub, shortCircuit: true } : next(specifier, context),
});
const bundle = process.argv[2] ?? '';
await import(pathToFileURL(bundle).href);
await new Promise((resolve) => setImmediate(resolve));

const ourFrame = { senderFrame: { url: 'app://bench/', parent: null } };
const strangeFrame = { senderFrame: { url: 'https://example.org/', parent: null } };

async function call(event: object, ...args: readonly unknown[]): Promise<unknown> {
  return invoke(told.handlers.get('workbench:call'), event, ...args);
}

/** The stub keeps listeners of every shape; each is called here as Electron would. */
async function invoke(listener: unknown, ...args: readonly unknown[]): Promise<unknown> {
  if (typeof listener !== 'function') throw new Error('nobody listens');
  return listener(...args);
}

const answers = {
  state: await call(ourFrame, 'session.state', {}),
  stranger: await call(strangeFrame, 'session.state', {}),
  unknown: await call(ourFrame, 'toString', {}),
  created: await call(ourFrame, 'session.create', {
    name: 'Prov',
    demo: false,
    user: { name: 'Karin Ek', title: 'SAS' },
    passphrase: 'fyra ord som ingen gissar',
  }),
};
/** Whether the window leaves a page that asks to stay. */
async function leaves(): Promise<boolean> {
  let prevented = false;
  const event = { preventDefault: () => void (prevented = true) };
  await invoke(told.contentsListeners.get('will-prevent-unload'), event);
  return prevented;
}
const leavesUnasked = await leaves();
await invoke(told.power.get('lock-screen'));
// The listener of the lock is not waited for; the new page is the last it does.
while (!told.sent.some(([what]) => what === 'reload')) await new Promise((resolve) => setImmediate(resolve));
const leavesLocked = await leaves();
await invoke(told.contentsListeners.get('did-finish-load'));
const leavesReloaded = await leaves();
const locked = await call(ourFrame, 'session.state', {});
const served = await invoke(told.serve, { url: 'app://bench/', method: 'GET' });
const page =
  served instanceof Response
    ? { status: served.status, policy: served.headers.get('content-security-policy') }
    : undefined;
const { sandbox, switches, schemes, windowOptions, loaded, contentProtection, sent } = told;
await invoke(told.appListeners.get('window-all-closed'));
while (told.exitCode === undefined) await new Promise((resolve) => setImmediate(resolve));
process.stdout.write(
  JSON.stringify({
    ...answers,
    locked,
    leaves: [leavesUnasked, leavesLocked, leavesReloaded],
    asked: told.asked,
    page,
    sandbox,
    switches,
    schemes,
    windowOptions,
    loaded,
    contentProtection,
    sent: sent.map(([channel, message]) => [channel, message]),
    guards: [...told.guards.keys()],
    exitCode: told.exitCode,
  }),
);
process.exit(0);
