import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/app',
  outputDir: 'test-results',
  timeout: 60_000,
  // One window at a time: the app's speed is part of what is tested.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  use: { trace: 'retain-on-failure' },
})
