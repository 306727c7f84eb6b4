import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  type PlaywrightReport,
  type VitestReport,
  countsFrom,
  lastLine,
  playwrightCounts,
  vitestCounts,
} from '../run/counts.ts';

// The line that `npm test` ends with must never be rosier than the run.

const vitest: VitestReport = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, testResults: [] };

test('a test file that could not be loaded is a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ];
  expect(vitestCounts({ ...vitest, testResults })).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a test that passed the second time has failed', () => {
  const report: PlaywrightReport = {
    stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 1 },
    errors: [],
  };
  expect(playwrightCounts(report)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  expect(playwrightCounts({ ...report, errors: ['no server'] }).failed).toBe(2);
});

test.each([
  ['{"numPassedTests":1,"numFailedTests":0,"numPendingTests":0,"testResults":[]}', 0, 0, 'all is well'],
  [
    '{"numPassedTests":1,"numFailedTests":0,"numPendingTests":0,"testResults":[]}',
    1,
    1,
    'the run failed in silence',
  ],
  [
    '{"numPassedTests":1,"numFailedTests":0,"numPendingTests":0,"testResults":[]}',
    null,
    1,
    'the run took too long',
  ],
  ['{', 0, 1, 'the report is cut off'],
  [undefined, 0, 1, 'there is no report'],
])('from the report %j and exit %s come %i failures (%s)', (text, exit, failed, _why) => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'report.json');
  if (text !== undefined) writeFileSync(file, text);
  expect(countsFrom(file, exit, vitestCounts).failed).toBe(failed);
});

test('ends with one line', () => {
  expect(lastLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(lastLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});
