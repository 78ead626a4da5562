import { spawnSync } from 'node:child_process'
import path from 'node:path'

export const projectFolder = path.resolve(import.meta.dirname, '../..')

/**
 * Runs npm in the project folder, with the user's own configuration (registry, proxy, cache).
 * @param {string[]} args
 * @param {{ showErrors?: boolean }} [options]
 */
export function npm(args, { showErrors = true } = {}) {
  // The npm that started us, so that a second npm on the PATH cannot disagree with it.
  const npmScript = process.env['npm_execpath']
  const [command, prefix] = npmScript?.endsWith('.js')
    ? [process.execPath, [npmScript]]
    : ['npm', []]
  const result = spawnSync(command, [...prefix, ...args], {
    cwd: projectFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', showErrors ? 'inherit' : 'pipe'],
    // Windows has npm.cmd, which only a shell can start.
    shell: command === 'npm' && process.platform === 'win32',
  })
  return { ok: result.status === 0, output: result.stdout ?? '' }
}
