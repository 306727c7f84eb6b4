import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Native modules and Electron itself are loaded as they are; all else goes into the bundle. */
const external = ['electron', 'better-sqlite3', '@node-rs/argon2', '@resvg/resvg-js'];

/** The main process and the workbench's thread, as ES modules for Node 24. */
export default defineConfig({
  root: here('.'),
  cacheDir: here('../../../.build/vite-desktop'),
  publicDir: false,
  ssr: { noExternal: true, external },
  build: {
    ssr: true,
    target: 'node24',
    outDir: here('../../../.build/desktop'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      external,
      input: {
        main: here('./main.ts'),
        'workbench-worker': here('../../host-support/workbench-worker.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
