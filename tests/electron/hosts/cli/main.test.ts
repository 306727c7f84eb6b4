import { once } from 'node:events';
import { expect, test } from 'vitest';
import { spawnCli } from './spawn-cli.ts';

test('a reader that leaves early, such as head, ends the program without a word', async () => {
  const line = spawnCli();
  await line.run(['create', '--demo', '--user', 'Karin Ek', '--title', 'SAS']);
  const child = line.start(['show', 'DEMO-1', '--register', line.register]);
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (piece) => (said += String(piece)));
  const [exit] = await once(child, 'close');
  expect([exit, said]).toEqual([0, '']);
});

test.each([
  [['--help'], 0, 'stdout', 'help that was asked for is the answer'],
  [['burn'], 2, 'stderr', 'a mistake is told beside the answer'],
] as const)('%j ends with %i and speaks on %s: %s', async (argv, exit, stream, _why) => {
  const ended = await spawnCli().run(argv);
  expect(ended.exit).toBe(exit);
  expect(ended[stream]).toMatch(/Utredningsbänken från kommandoraden|inget kommando/);
  expect(ended.stdout.startsWith('{')).toBe(exit !== 0);
});
