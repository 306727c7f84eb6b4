import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createHostDeps } from '../../../electron/host-support/host-deps.ts';
import { createWorkbench } from '../../../electron/workbench.ts';
import { resourcesFolder } from '../../contract/transports.ts';
import { passphrase, quickKdf, temporaryFolder } from '../vault/test-register.ts';

/** What another window asks while a document is drawn and while it is looked through. Both wait for its answer. */
let meanwhile: () => Promise<unknown> = async () => undefined;
const order: string[] = [];

vi.mock('../../../electron/services/documents-export-leaks.ts', async (original) => {
  const real = await original<typeof import('../../../electron/services/documents-export-leaks.ts')>();
  return { refuseLeaks: held('looked through', real.refuseLeaks) };
});
vi.mock('../../../electron/documents/render-docx.ts', async (original) => {
  const real = await original<typeof import('../../../electron/documents/render-docx.ts')>();
  return { renderDocx: held('drawn', real.renderDocx) };
});
function held<Args extends readonly unknown[], T>(what: string, work: (...args: Args) => Promise<T>) {
  return async (...args: Args): Promise<T> => {
    await meanwhile();
    const done = await work(...args);
    order.push(what);
    return done;
  };
}

beforeEach(() => {
  meanwhile = async () => undefined;
  order.length = 0;
});

// Work that stood in the queue would wait for the answer, and the answer for it: the test would time out.
test.each([
  ['an export', 'documents.export', { documentIds: ['utredning', 'beslut'] }],
  ['a printing', 'documents.print', { documentId: 'utredning' }],
])('%s keeps no other call waiting while it is long at work', async (_what, name, wanted) => {
  const { workbench, caseId, place } = await prepared();
  meanwhile = async () => {
    const reply = await workbench.dispatch('cases.list', {});
    order.push(reply.ok ? 'answered' : reply.error.code);
  };
  const where = name === 'documents.export' ? { place } : {};
  const reply = await workbench.dispatch(name, { caseId, profile: 'deidentified', ...wanted, ...where });
  expect(reply).toMatchObject({ ok: true });
  const looks = ['answered', 'looked through'];
  const draws = ['answered', 'drawn'];
  // Each document is looked through once: all of them before the first is drawn.
  expect(order).toEqual(name === 'documents.export' ? [...looks, ...looks, ...draws, ...draws] : looks);
});

/** A register with one worked case, unlocked. */
async function prepared() {
  const folder = temporaryFolder();
  const out = join(folder, 'ut');
  mkdirSync(out);
  const options = { host: 'cli', dataFolder: folder, resourcesFolder, kdf: quickKdf } as const;
  const deps = createHostDeps(options);
  const workbench = createWorkbench(deps);
  onTestFinished(() => workbench.close());
  const call = async (name: string, input: object): Promise<Record<string, unknown>> => {
    const reply = await workbench.dispatch(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`);
    return Object(reply.value);
  };
  const place = deps.places.grantRegister(join(folder, 'prov.register'));
  const user = { name: 'Kim Testmark', title: 'SAS' };
  await call('session.create', { place, name: 'Prov', demo: false, user, passphrase });
  const file: unknown = JSON.parse(readFileSync(join(resourcesFolder, 'demo', 'fall-1.json'), 'utf8'));
  const { id: caseId } = await call('cases.import', { file });
  return { workbench, caseId, place: deps.places.grantFolder(out) };
}
