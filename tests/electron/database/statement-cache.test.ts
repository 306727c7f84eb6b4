import { expect, test } from 'vitest';
import { keepingStatements } from '../../../electron/database/statement-cache.ts';
import { newRegister } from '../vault/test-register.ts';

test('prepares the same SQL once', async () => {
  const { register } = await newRegister();
  const source = keepingStatements(register.db);
  expect(source.prepare('SELECT name FROM register')).toBe(source.prepare('SELECT name FROM register'));
});

test('keeps what is used often and drops what is not', async () => {
  const { register } = await newRegister();
  const source = keepingStatements(register.db);
  const [often, once] = [source.prepare('SELECT 1'), source.prepare('SELECT 2')];
  for (let number = 3; number < 500; number += 1) {
    source.prepare(`SELECT ${number}`);
    source.prepare('SELECT 1');
  }
  expect(source.prepare('SELECT 1')).toBe(often);
  expect(source.prepare('SELECT 2')).not.toBe(once);
});

test('a kept statement sees a table that has been changed since', async () => {
  const { register } = await newRegister();
  const source = keepingStatements(register.db);
  register.db.exec('CREATE TEMP TABLE changing (a)');
  const kept = source.prepare('SELECT * FROM changing');
  register.db.exec("INSERT INTO changing VALUES ('one'); ALTER TABLE changing ADD COLUMN b");
  expect(kept.all()).toEqual([{ a: 'one', b: null }]);
});

test('does not keep long SQL, which writes many rows and seldom comes twice', async () => {
  const { register } = await newRegister();
  const source = keepingStatements(register.db);
  const long = `SELECT '${'x'.repeat(5000)}'`;
  expect(source.prepare(long)).not.toBe(source.prepare(long));
});
