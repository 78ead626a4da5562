import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/app',
  outputDir: 'test-results',
  timeout: 60_000,
  // A busy machine may take its time to start a process or to draw.
  expect: { timeout: 15_000 },
  // One window at a time: the app's speed is part of what is tested.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  use: { trace: 'retain-on-failure' },
})
