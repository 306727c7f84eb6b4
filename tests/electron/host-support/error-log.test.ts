import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createErrorLog } from '../../../electron/host-support/error-log.ts';

test('keeps places in the code and drops the message that heads a stack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'fel.log');
  const log = createErrorLog(() => '2026-11-23T08:00:00.000Z', file);
  const stack = 'Error: Anna Andersson 19121212-1212\nföll i trappan\n    at save (cases.ts:1:1)';
  log({ ref: 'abc', procedure: 'records.setField', message: 'Error', stack });
  const written = readFileSync(file, 'utf8');
  expect(JSON.parse(written)).toEqual({
    at: '2026-11-23T08:00:00.000Z',
    ref: 'abc',
    procedure: 'records.setField',
    message: 'Error',
    stack: '    at save (cases.ts:1:1)',
  });
});
