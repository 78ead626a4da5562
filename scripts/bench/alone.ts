import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a process took from its start to its end. */
export interface Taken {
  readonly cpuMs: number
  readonly peakMb: number
}

const projectFolder = path.resolve(import.meta.dirname, '../..')
const atExit = pathToFileURL(path.join(import.meta.dirname, 'at-exit.mjs')).href

/** Runs a program of Node by itself, in a folder for its report. */
export async function runAlone(folder: string, args: readonly string[]): Promise<Taken> {
  const report = path.join(folder, 'report.json')
  const { status, stderr } = spawnSync(process.execPath, ['--import', atExit, ...args], {
    cwd: projectFolder,
    encoding: 'utf8',
    env: { ...process.env, BENCH_REPORT: report },
  })
  if (status !== 0) throw new Error(stderr)
  // Written by `at-exit.mjs`.
  return JSON.parse(await readFile(report, 'utf8')) as Taken
}

/** The built `tawsiya export`, as a user starts it. */
export const exportAlone = (
  folder: string,
  file: string,
  format: 'docx' | 'pdf',
): Promise<Taken> => {
  const choices = ['--template', 'policy-brief', '--arrangement', 'side-by-side']
  const output = ['--format', format, '--issued-on', '2025-11-14', '--out', folder]
  return runAlone(folder, ['out/main/cli.js', 'export', file, ...choices, ...output])
}
