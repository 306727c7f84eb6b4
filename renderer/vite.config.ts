import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  cacheDir: here('../.build/vite'),
  plugins: [react(), swedishOnly()],
  build: {
    outDir: here('../.build/renderer'),
    emptyOutDir: true,
    minify: true,
    target: 'chrome130',
    // The CSP allows fonts and images from 'self' only: nothing may become a data: address by being small.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

/** react-aria carries its few messages in thirty languages; only Swedish and its English fallback are ever shown. */
function swedishOnly(): Plugin {
  const otherLanguage = /[\\/]intl[\\/][a-z]+[\\/](?!sv-SE|en-US)[a-z]{2}-[A-Z]{2}\.m?js$/;
  return {
    name: 'swedish-only',
    enforce: 'pre',
    load(id) {
      return /react-(aria|stately)/.test(id) && otherLanguage.test(id) ? 'export default {};' : null;
    },
  };
}
