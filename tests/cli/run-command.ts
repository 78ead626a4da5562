import { spawn } from 'node:child_process'
import path from 'node:path'

export interface Ran {
  readonly exitCode: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

/** The built command where the tests have just built it, which starts three times as fast; else its sources. */
const built = process.env.TAWSIYA_BUILT_COMMAND
const command = built
  ? [path.resolve(built)]
  : ['--import', import.meta.resolve('tsx'), path.resolve('cli/main.ts')]

interface Circumstances {
  readonly folder: string
  /** What it reads from standard input. */
  readonly input?: string
  readonly locale?: string
  /** A line of bash in which `"$@"` stands for the command. */
  readonly shell?: string
  /** Sends it what Ctrl+C sends, once it has said something. */
  readonly isInterrupted?: boolean
}

/** Runs the real command in a process of its own. */
export function runCommand(
  args: readonly string[],
  { folder, input = '', locale = 'en_GB.UTF-8', shell, isInterrupted = false }: Circumstances,
): Promise<Ran> {
  const node = [process.execPath, ...command, ...args]
  const [program = '', ...rest] = shell ? ['bash', '-c', shell, 'bash', ...node] : node
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
