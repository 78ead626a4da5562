import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/app',
  outputDir: 'test-results',
  timeout: 60_000,
  // A busy machine may take its time to start a process or to draw.
  expect: { timeout: 15_000 },
  // A window waits more than it works: two at a time share the smallest machine.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A machine that stalls must not stop a landing; what needed a second try is told as flaky.
  retries: process.env.CI ? 1 : 0,
  use: { trace: 'retain-on-failure' },
})
