/** A place in the tree, what it may import of ours, and which packages. Node's own modules are named `node:`. */
export interface Layer {
  /** A folder (`shared/`) or one file. The longest that fits a path is its layer. */
  readonly at: string;
  /** Besides itself. */
  readonly uses: readonly string[];
  /** Names of packages; a trailing `/` takes all of a scope. */
  readonly packages: readonly string[];
}

const everyScreen = ['react', 'react-dom', 'lucide-react', 'zod', '@tanstack/'];

/**
 * The house, from the inside out: hosts -> workbench -> handlers -> services -> repositories -> database. What is not
 * written here may not be imported.
 */
export const layers: readonly Layer[] = [
  // Documents hold drawings, which templates have made.
  { at: 'shared/', uses: ['shared/figures/'], packages: ['zod'] },
  // A pure layout library; nothing of it is met outside.
  { at: 'shared/figures/', uses: ['shared/'], packages: ['@dagrejs/dagre', 'zod'] },

  { at: 'electron/deps.ts', uses: ['electron/vault/', 'shared/'], packages: [] },
  { at: 'electron/database/', uses: ['shared/'], packages: ['node:', 'better-sqlite3', 'kysely'] },
  { at: 'electron/repositories/', uses: ['electron/database/', 'shared/'], packages: ['kysely', 'zod'] },
  {
    at: 'electron/vault/',
    uses: ['electron/database/', 'shared/'],
    packages: ['node:', 'better-sqlite3', 'zod', '@node-rs/argon2'],
  },
  { at: 'electron/documents/', uses: ['shared/'], packages: ['node:', 'docx', 'fflate', '@resvg/resvg-js'] },
  {
    at: 'electron/services/',
    uses: [
      'electron/repositories/',
      'electron/database/',
      'electron/vault/',
      'electron/documents/',
      'electron/deps.ts',
      'shared/',
    ],
    packages: ['node:', 'zod'],
  },
  {
    at: 'electron/handlers.ts',
    uses: ['electron/services/', 'electron/workbench/', 'shared/'],
    packages: [],
  },
  {
    at: 'electron/workbench/',
    uses: [
      'electron/handlers.ts',
      'electron/services/',
      'electron/database/',
      'electron/vault/',
      'electron/deps.ts',
      'electron/workbench.ts',
      'shared/',
    ],
    packages: ['node:', 'zod'],
  },
  { at: 'electron/workbench.ts', uses: ['electron/workbench/', 'electron/deps.ts', 'shared/'], packages: [] },

  {
    at: 'electron/host-support/',
    uses: [
      'electron/workbench.ts',
      'electron/deps.ts',
      'electron/vault/key-derivation.ts',
      'electron/services/app-error.ts',
      'shared/',
    ],
    packages: ['node:'],
  },
  {
    at: 'electron/hosts/cli/',
    uses: ['electron/host-support/', 'electron/workbench.ts', 'shared/'],
    packages: ['node:'],
  },
  { at: 'electron/hosts/loopback/', uses: ['electron/host-support/', 'shared/'], packages: ['node:'] },
  {
    at: 'electron/hosts/desktop/',
    uses: ['electron/host-support/', 'electron/workbench.ts', 'shared/'],
    packages: ['node:', 'electron'],
  },
  { at: 'electron/hosts/desktop/main.vite.config.ts', uses: [], packages: ['node:', 'vite'] },
  { at: 'electron/hosts/desktop/preload.vite.config.ts', uses: [], packages: ['node:', 'vite'] },
  {
    at: 'electron/hosts/start/',
    uses: ['electron/hosts/cli/', 'electron/hosts/loopback/', 'electron/host-support/', 'shared/'],
    packages: ['node:', 'zod'],
  },
  {
    at: 'electron/hosts/',
    uses: ['electron/hosts/start/', 'electron/hosts/loopback/', 'electron/host-support/', 'shared/'],
    packages: ['node:'],
  },
  {
    at: 'electron/hosts/dev.ts',
    uses: ['electron/hosts/start/', 'electron/hosts/loopback/', 'electron/host-support/', 'shared/'],
    packages: ['node:', 'vite'],
  },

  { at: 'renderer/ui/', uses: ['shared/'], packages: [...everyScreen, 'react-aria-components'] },
  {
    at: 'renderer/client/',
    uses: ['renderer/ui/', 'renderer/editor/block-changes.ts', 'shared/'],
    packages: everyScreen,
  },
  {
    at: 'renderer/editor/',
    uses: ['renderer/ui/', 'renderer/client/', 'shared/'],
    packages: [...everyScreen, '@tiptap/'],
  },
  {
    at: 'renderer/features/',
    uses: ['renderer/ui/', 'renderer/editor/', 'renderer/client/', 'shared/'],
    packages: [...everyScreen, 'react-aria-components', '@xyflow/'],
  },
  {
    at: 'renderer/app/',
    uses: ['renderer/features/', 'renderer/ui/', 'renderer/editor/', 'renderer/client/', 'shared/'],
    packages: [...everyScreen, 'react-aria-components', '@fontsource-variable/'],
  },
  { at: 'renderer/vite.config.ts', uses: [], packages: ['node:', 'vite', '@vitejs/plugin-react'] },
];

/** Folders whose subfolders never import each other, though they are one layer. */
export const strangers: readonly string[] = ['renderer/features/'];
