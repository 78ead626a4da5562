import { spawn } from 'node:child_process'
import path from 'node:path'

export interface Ran {
  readonly exitCode: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

const main = path.resolve('cli/main.ts')
const tsx = import.meta.resolve('tsx')

interface Circumstances {
  readonly folder: string
  /** What it reads from standard input. */
  readonly input?: string
  readonly locale?: string
  /** A line of bash in which `"$@"` stands for the command. */
  readonly command?: string
  /** Sends it what Ctrl+C sends, once it has said something. */
  readonly isInterrupted?: boolean
}

/** Runs the real command from its sources. */
export function runCommand(
  args: readonly string[],
  { folder, input = '', locale = 'en_GB.UTF-8', command, isInterrupted = false }: Circumstances,
): Promise<Ran> {
  const node = [process.execPath, '--import', tsx, main, ...args]
  const [program = '', ...rest] = command ? ['bash', '-c', command, 'bash', ...node] : node
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, {
      cwd: folder,
      env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: locale, NODE_OPTIONS: '' },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    if (isInterrupted) child.stdout.once('data', () => child.kill('SIGINT'))
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
