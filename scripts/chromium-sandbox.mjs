import { existsSync, readFileSync } from 'node:fs'

const restriction = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'

/**
 * Whether an unpackaged Electron can use Chromium's sandbox here. It refuses to work for root, and
 * it cannot start where the system keeps user namespaces for installed programs (Ubuntu since 23.10).
 */
export function hasChromiumSandbox() {
  if (process.getuid?.() === 0) return false
  return !existsSync(restriction) || readFileSync(restriction, 'utf8').trim() !== '1'
}
