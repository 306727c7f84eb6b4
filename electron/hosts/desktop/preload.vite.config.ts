import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The preload as one CommonJS file: a sandboxed preload can load nothing else. */
export default defineConfig({
  root: here('.'),
  cacheDir: here('../../../.build/vite-desktop'),
  publicDir: false,
  build: {
    ssr: true,
    target: 'chrome130',
    outDir: here('../../../.build/desktop'),
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      input: { preload: here('./preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
});
