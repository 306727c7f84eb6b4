import { expect, test } from 'vitest';
import { CliFailure } from '../../../../electron/hosts/cli/cli-failure.ts';
import { readArguments } from '../../../../electron/hosts/cli/arguments.ts';

function said(argv: readonly string[]): string {
  try {
    readArguments(argv);
  } catch (error) {
    if (error instanceof CliFailure) return error.message;
    throw error;
  }
  return '';
}

test.each([
  [
    ['list', '--register', 'a', '--register', 'b'],
    /^--register står två gånger/,
    'one of the two would be lost',
  ],
  [['create', '--register', 'a', '--demo', '--demo'], /^--demo står två gånger/, 'also a switch'],
  [
    ['show', 'DEMO-1', 'DEMO-2', '--register', 'a'],
    /^show tar en beteckning.*”DEMO-2”/,
    'one case at a time',
  ],
  [['show', 'SN', '2026/1', '--register', 'a'], /citattecken/, 'a diary number with a space, not quoted'],
  [['list', 'DEMO-1', '--register', 'a'], /^list tar inga.*”DEMO-1”/, 'a command without words of its own'],
  [['show', '--register', 'a'], /^REF saknas/, 'no case'],
  [['import', '--register', 'a'], /^ÄRENDE\.json saknas/, 'no file'],
  [
    ['list', '--port', '80', '--register', 'a'],
    /^Det finns inget val som heter --port/,
    'known to no command',
  ],
  [['list', '-x', '--register', 'a'], /^Det finns inget val som heter -x/, 'a short one'],
  [['list', '--out', 'x', '--register', 'a'], /^list har inget val --out/, 'of another command'],
  [['verify', '--register', 'a', '--head'], /^--head saknar värde/, 'last on the line'],
  [
    ['export', 'A', '--out', '--document', 'all'],
    /^--out saknar värde/,
    'another option where the value should be',
  ],
  [['create', '--register', 'a', '--user', ''], /^Värdet för --user är tomt/, 'an empty value is no value'],
  [['create', '--register=', '--user', 'A'], /^Värdet för --register är tomt/, 'also after an equals sign'],
  [['create', '--user', '  ', '--register', 'a'], /^Värdet för --user är tomt/, 'blanks name nobody'],
  [['create', '--register', 'a', '--demo=nej'], /^--demo tar inget värde/, 'a switch is on or absent'],
  [['burn'], /inget kommando ”burn”/, 'an unknown command'],
  [['toString'], /inget kommando ”toString”/, 'an inherited name'],
  [[], /^Ange ett kommando/, 'nothing at all'],
])('%j is refused: %s (%s)', (argv, sentence, _why) => {
  expect(said(argv)).toMatch(sentence);
});

test('takes options in any order, before and after the words, with a space or an equals sign', () => {
  const orders = [
    ['export', 'SN 1', '--register=a', '--document', 'all', '--out', 'x'],
    ['--out', 'x', 'export', '--document=all', '--register', 'a', 'SN 1'],
  ];
  for (const argv of orders) {
    const args = readArguments(argv);
    expect([args.command, args.rest, args.required('out'), args.required('document')]).toEqual([
      'export',
      ['SN 1'],
      'x',
      'all',
    ]);
  }
});

test('a reason may be given more than once', () => {
  const argv = ['ready', 'A', '--register', 'a', '--document', 'x', '--reason', 'S1=a', '--reason', 'S2=b'];
  expect(readArguments(argv).reasons).toEqual(['S1=a', 'S2=b']);
});

test('asks for help whatever else stands there', () => {
  expect(readArguments(['export', '--help', '--okänt']).help).toBe(true);
});
