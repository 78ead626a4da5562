import { expect } from '@playwright/test'
import { killRounds } from './kill-rounds'
import { test } from './launch-app'

test('killed while typing and saving, the app loses at most five seconds and never the file', async ({
  temporaryFolder,
}) => {
  test.setTimeout(240_000)
  for (const { lostMs, damage } of await killRounds(temporaryFolder, 8)) {
    expect(damage).toBeUndefined()
    expect(lostMs).toBeLessThan(5_000)
  }
})
