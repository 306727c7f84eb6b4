import { expect, it } from 'vitest';
import { appendAudit } from '../../../electron/database/audit-chain.ts';
import { logFits } from '../../../electron/vault/log-fits.ts';
import { newRegister, testDeps } from './test-register.ts';

it('knows by its page numbers alone a log that cannot be the newest', async () => {
  const { register } = await newRegister();
  const { db, auditKey, user } = register;
  const who = { at: testDeps.now(), userId: user.id, userName: user.name };
  for (let row = 0; row < 60; row += 1) appendAudit(db, auditKey, { ...who, action: 'setting.set' });
  db.exec('CREATE TABLE gone (a); CREATE TABLE gone_too (a); DROP TABLE gone');
  const pagesOf = (name: string): number[] =>
    db
      .prepare<[string], number>(
        `SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path`,
      )
      .pluck()
      .all(name);
  const audit = pagesOf('audit');
  const [oldest = 0, newest = 0] = [audit[0], audit.at(-1)];
  const [setting = 0] = pagesOf('setting');
  const [tooGone = 0] = pagesOf('gone_too');
  const free = tooGone - 1;
  expect(new Set([oldest, newest, setting, tooGone, free]).size).toBe(5);
  const cases: readonly (readonly [pages: readonly number[], fits: boolean, why: string])[] = [
    [[newest], true, 'a save alone'],
    [[oldest, newest, setting], true, 'a save, and an earlier one that filled a page'],
    [[setting], true, 'something that is not logged'],
    [[], true, 'nothing whole was saved'],
    [[oldest], false, 'rows were logged, but not the newest'],
    [[newest, free], false, 'a page that is free, though nothing was set free'],
    [[1, newest, free], true, 'a page that was set free'],
  ];
  for (const [pages, fits, why] of cases) expect(logFits(db, new Set(pages)), why).toBe(fits);
});
