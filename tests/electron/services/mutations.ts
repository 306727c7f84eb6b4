/** A small generator of numbers in [0, 1), the same for the same seed, so that a failing file can be made again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A JSON value with one to three random faults in it, or its text with characters lost or changed. */
export function malformed(file: unknown, random: () => number): unknown {
  if (random() < 0.15) return damagedText(JSON.stringify(file), random);
  const copy: unknown = JSON.parse(JSON.stringify(file));
  const faults = 1 + Math.floor(random() * 3);
  for (let fault = 0; fault < faults; fault += 1) spoil(copy, random);
  return copy;
}

function spoil(root: unknown, random: () => number): void {
  const places = placesIn(root);
  const { holder, key, value } = pick(places, random);
  const other = pick(places, random).value;
  const choices: (() => void)[] = [
    () => Reflect.deleteProperty(holder, key),
    () => Reflect.set(holder, key, pick(oddValues, random)),
    // Another part of the same file: plausible, and in the wrong place.
    () => Reflect.set(holder, key, structuredClone(other)),
    () => Reflect.set(holder, pick(oddKeys, random), pick(oddValues, random)),
    () => Array.isArray(value) && value.push(structuredClone(pick([...value, null], random))),
    () => Array.isArray(value) && value.reverse(),
    () => typeof value === 'string' && Reflect.set(holder, key, value + pick(oddTexts, random)),
  ];
  pick(choices, random)();
}

interface Place {
  readonly holder: object;
  readonly key: string;
  readonly value: unknown;
}

function placesIn(root: unknown): Place[] {
  if (typeof root !== 'object' || root === null) return [];
  return Object.entries(root).flatMap(([key, value]: [string, unknown]) => [
    { holder: root, key, value },
    ...placesIn(value),
  ]);
}

function damagedText(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const cut = random();
  if (cut < 0.4) return text.slice(0, at);
  if (cut < 0.7) return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 20));
  return text.slice(0, at) + pick(oddTexts, random) + text.slice(at + 1);
}

function pick<T>(list: readonly T[], random: () => number): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

const oddTexts = [
  '\u0000',
  '"',
  '\uD800',
  '\u202E',
  '\u{1F600}',
  '\n\n',
  '{',
  'x'.repeat(400),
  '<script>',
  "';--",
  '%s',
];
const oddKeys = ['__proto__', 'constructor', 'id', 'text', '', 'toString', 'åäö', '0'];
const oddValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  9_007_199_254_740_991,
  '',
  ' ',
  'O1',
  'P1',
  'O1 ',
  '2026-13-40',
  '2026-09-14',
  '\u0000',
  [],
  [[]],
  {},
  { type: 'doc', content: [] },
  { answer: 'yes' },
  { text: 'annan text' },
  ['O1', 'O2'],
  'y'.repeat(100_000),
];
