import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.build/vitest',
  test: {
    include: ['tests/{architecture,shared,electron,renderer,contract,fault}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    testTimeout: 30_000,
    reporters: ['default'],
  },
});
