import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Playwright runs these, in the real app.
    exclude: ['tests/app/**'],
    // Some make whole documents, or start the command: on a busy machine the usual five seconds are too few.
    testTimeout: 30_000,
    // Whoever runs the tests may have templates of their own.
    env: { TAWSIYA_TEMPLATES: '' },
  },
})
