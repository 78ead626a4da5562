/**
 * Runs a command that opens windows: `node scripts/with-display.mjs command [argument…]`.
 * Where Linux has no display, the windows open on a screen in memory.
 */
import { spawnSync } from 'node:child_process'

const screen = '-screen 0 1600x1000x24'

/**
 * The command, with what gives it a display in front where that is needed.
 * @param {string[]} command
 */
export function commandOnDisplay(command) {
  if (process.platform !== 'linux' || process.env.DISPLAY) return command
  return ['xvfb-run', '-a', '-s', screen, ...command]
}

if (process.argv[1] === import.meta.filename) {
  const [program = '', ...args] = commandOnDisplay(process.argv.slice(2))
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  process.exitCode = status ?? 1
}
