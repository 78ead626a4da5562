import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Playwright runs these, in the real app.
    exclude: ['tests/app/**'],
    // Whoever runs the tests may have templates of their own.
    env: { TAWSIYA_TEMPLATES: '' },
  },
})
