import { expect, test } from 'vitest';
import { createWorkbench } from '../../../electron/workbench.ts';
import { createHostDeps } from '../../../electron/host-support/host-deps.ts';
import { loadDriver } from '../../../electron/database/driver.ts';
import { resourcesFolder } from '../../contract/transports.ts';
import { passphrase, quickKdf, temporaryFolder } from '../vault/test-register.ts';

test('an upload whose piece could not be committed takes no more pieces and is never complete', async () => {
  const bench = await uploading(3 * mebibyte);
  expect(await bench.piece()).toMatchObject({ ok: true });
  const { exec } = prototype;
  prototype.exec = function (sql) {
    if (sql === 'COMMIT') throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
    return exec.call(this, sql);
  };
  const refused = await bench.piece().finally(() => {
    prototype.exec = exec;
  });
  expect(refused).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  expect(await bench.piece()).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await bench.call('attachments.finish')).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await bench.call('attachments.cancel')).toMatchObject({ ok: true });
  await bench.workbench.close();
});

const mebibyte = 1024 * 1024;
const prototype: { exec(this: unknown, sql: string): unknown } = loadDriver().prototype;

async function uploading(size: number) {
  const options = { host: 'cli', dataFolder: temporaryFolder(), resourcesFolder, kdf: quickKdf } as const;
  const workbench = createWorkbench(createHostDeps(options));
  const answer = async (name: string, input: object): Promise<Record<string, unknown>> => {
    const reply = await workbench.dispatch(name, input);
    if (!reply.ok) throw new Error(reply.error.code);
    return { ...Object(reply.value) };
  };
  const user = { name: 'Kim Testmark', title: 'SAS' };
  await answer('session.create', { name: 'Prov', demo: false, user, passphrase });
  const { id: caseId } = await answer('cases.create', { regime: 'lex-sarah' });
  const file = { name: 'film.mp4', mediaType: 'video/mp4', size };
  const { ticket } = await answer('attachments.begin', { caseId, recordId: null, ...file });
  return {
    workbench,
    piece: () => workbench.uploadChunk(String(ticket), new Uint8Array(mebibyte)),
    call: (name: string) => workbench.dispatch(name, { ticket }),
  };
}
