/** Options that take a value. */
export const valueOptions = [
  'register',
  'user',
  'name',
  'title',
  'document',
  'profile',
  'out',
  'head',
  'recovery-out',
  'reason',
] as const;
/** Options that are there or not. */
export const switches = ['help', 'demo'] as const;

export type ValueOption = (typeof valueOptions)[number];
export type AnyOption = ValueOption | (typeof switches)[number];

/** How a command is written: what stands after it without a name, and which options it has. */
export interface CommandForm {
  readonly words: 'none' | 'reference' | 'files';
  /** Besides `--register` and `--help`, which all have. */
  readonly options: readonly AnyOption[];
}

export const commandForms = {
  create: { words: 'none', options: ['name', 'user', 'title', 'demo', 'recovery-out'] },
  import: { words: 'files', options: ['user'] },
  list: { words: 'none', options: ['user'] },
  show: { words: 'reference', options: ['user'] },
  dump: { words: 'reference', options: ['user'] },
  check: { words: 'reference', options: ['user'] },
  ready: { words: 'reference', options: ['user', 'document', 'reason'] },
  export: { words: 'reference', options: ['user', 'document', 'profile', 'out'] },
  verify: { words: 'none', options: ['user', 'head'] },
} as const satisfies Readonly<Record<string, CommandForm>>;
export type CommandName = keyof typeof commandForms;

/** Own names only: `toString` is no command. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commandForms, name);
}
