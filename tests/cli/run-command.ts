import { spawn } from 'node:child_process'
import path from 'node:path'

export interface Ran {
  readonly exitCode: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

const main = path.resolve('cli/main.ts')
const tsx = import.meta.resolve('tsx')

/** Runs the real command from its sources, in a folder, with what it shall read from standard input. */
export function runCommand(
  args: readonly string[],
  {
    folder,
    input = '',
    locale = 'en_GB.UTF-8',
  }: { folder: string; input?: string; locale?: string },
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', tsx, main, ...args], {
      cwd: folder,
      env: { ...process.env, LC_ALL: locale, NODE_OPTIONS: '' },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (exitCode) =>
      resolve({ exitCode, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() }),
    )
    // The command may have ended without reading.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
