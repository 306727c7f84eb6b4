import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSession, unlock } from '../../../../electron/hosts/cli/session.ts';
import { createHostDeps } from '../../../../electron/host-support/host-deps.ts';
import { createWorkbench } from '../../../../electron/workbench.ts';
import { resourcesFolder } from '../../../contract/transports.ts';
import { quickKdf } from '../../vault/test-register.ts';
import { commandLine, passphrase, smallCase } from './run.ts';

const reference = 'SN 2026/0412';

/** Passes by, as the program's window does, the finding K7 that quotes a word. */
async function passWord(folder: string, word: string): Promise<void> {
  const deps = createHostDeps({
    host: 'cli',
    dataFolder: folder,
    resourcesFolder,
    kdf: quickKdf,
    today: '2026-11-23',
    logFile: join(folder, 'fel.log'),
  });
  const workbench = createWorkbench(deps);
  const session = createSession(workbench, deps.places);
  try {
    await unlock(session, join(folder, 'prov.register'), undefined, async () => passphrase);
    const { id: caseId } = await session.call('cases.find', { reference });
    const { findings } = await session.call('cases.check', { caseId });
    const found = findings.find(({ code, values }) => code === 'K7' && values['word'] === word);
    if (!found) throw new Error(`${word} is not asked about`);
    const { code, field, values } = found;
    await session.call('findings.pass', { caseId, code, field, values, reason: 'Ett citat' });
  } finally {
    await workbench.close();
  }
}

test('of two findings of one code in one text, the one passed by from Granskaren is told and counted so', async () => {
  const line = commandLine();
  await line.run(['create', '--name', 'Prov', '--user', 'Karin Ek', '--title', 'SAS']);
  const file = smallCase('Fall', reference);
  const text = 'Personalen slarvade och var lat.';
  await line.run([
    'import',
    line.file('fall.json', { ...file, case: { ...file.case, analysis: { method: text } } }),
  ]);
  await passWord(line.folder, 'slarvade');
  const { json } = await line.run(['check', reference]);
  expect(json['counts']).toMatchObject({ passed: 1 });
  const findings: unknown = json['findings'];
  if (!Array.isArray(findings)) throw new Error('no findings');
  const blame = findings.filter(({ code }) => code === 'K7');
  expect(blame.map((one) => [JSON.stringify(one).includes('slarvade'), 'passed' in one])).toEqual([
    [true, true],
    [false, false],
  ]);
});
