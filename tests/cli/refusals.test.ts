import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { useTempFolder } from '../disk/temp-folder'
import { runCommand } from './run-command'
import { smallConference } from './small-conference'

// Each starts real processes, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const inFolder = useTempFolder()

/** One sentence, exit code 1, no trace, and nothing in the folder that was not there before. */
async function refusal(args: readonly string[], input = ''): Promise<string> {
  const before = readdirSync(inFolder()).toSorted()
  const { exitCode, stdout, stderr } = await runCommand(args, { folder: inFolder(), input })
  expect({ exitCode, stdout: stdout.toString(), stderr }).toMatchObject({ exitCode: 1, stdout: '' })
  expect(stderr).toMatch(/^[^\n]+\.\n$/)
  expect(stderr).not.toMatch(/^\s*at |node:|Error/m)
  expect(readdirSync(inFolder()).toSorted()).toEqual(before)
  return stderr
}

const written = (content: unknown): string => {
  writeFileSync(
    inFolder('a.tawsiya'),
    typeof content === 'string' ? content : JSON.stringify(content),
  )
  return 'a.tawsiya'
}

describe('the command refuses', () => {
  test('a file that is not there', async () => {
    expect(await refusal(['check', 'none.tawsiya'])).toContain('no file none.tawsiya')
  })

  test('a folder instead of a file', async () => {
    mkdirSync(inFolder('folder'))
    expect(await refusal(['export', 'folder'])).toContain('folder is not a file')
  })

  test('a text that is not JSON, naming line and column', async () => {
    expect(await refusal(['export', written('{\n  "a": 1,,')])).toMatch(/a\.tawsiya.*JSON.*2:/)
  })

  test('standard input that is not a conference', async () => {
    expect(await refusal(['export', '-'], 'no json')).toContain('stdin is not valid JSON')
  })

  test('a newer version, changing nothing', async () => {
    const file = written({ ...smallConference, schemaVersion: 2 })
    expect(await refusal(['export', file])).toMatch(/a\.tawsiya was saved by a newer/)
  })

  test('a wrong type, naming its place', async () => {
    const recommendations = [{ ...smallConference.recommendations[0], horizon: 'soon' }]
    const file = written({ ...smallConference, recommendations })
    expect(await refusal(['export', file])).toContain('a.tawsiya: recommendations[0].horizon')
  })

  test('an unknown template, naming the known ones', async () => {
    const told = await refusal(['export', written(smallConference), '--template', 'poster'])
    expect(told).toMatch(/poster.*policy-brief/)
  })

  test('a folder that is a file', async () => {
    const file = written(smallConference)
    expect(await refusal(['export', file, '--format', 'docx', '--out', file])).toContain(file)
  })

  test.runIf(process.platform === 'linux')('a folder that takes no files', async () => {
    const args = ['--format', 'docx', '--out', '/proc/tawsiya']
    expect(await refusal(['export', written(smallConference), ...args])).toContain('/proc/tawsiya')
    expect(existsSync('/proc/tawsiya')).toBe(false)
  })
})

test.runIf(existsSync('/dev/full'))('an output that takes no more is told of', async () => {
  const shell = `"$@" > /dev/full`
  const { exitCode, stderr } = await runCommand(['templates'], { folder: inFolder(), shell })
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: 'The disk is full, stdout was not written: free some space and try again.\n',
  })
})

test.skipIf(process.platform === 'win32')('a reader that leaves early is no failure', async () => {
  const shell = 'set -o pipefail; "$@" | true'
  const ran = await runCommand(['templates'], { folder: inFolder(), shell })
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
})

test.each([
  [['bake'], /^There is no command bake: [^\n]+\.\n$/],
  [[], /^Usage/],
])('wrong usage, as in %j, ends with 2', async (args, sentence) => {
  const { exitCode, stdout, stderr } = await runCommand(args, { folder: inFolder() })
  expect(stderr).toMatch(sentence)
  expect({ exitCode, stdout: stdout.toString() }).toEqual({ exitCode: 2, stdout: '' })
})

test('the sentence is in the language of the user', async () => {
  const ran = await runCommand(['check', 'x'], { folder: inFolder(), locale: 'ar_MA.UTF-8' })
  expect(ran.stderr).toMatch(/^لا يوجد ملف/)
})

test('other programs read the code, the place and the sentence as JSON', async () => {
  const { exitCode, stdout } = await runCommand(['export', 'x', '--json'], { folder: inFolder() })
  expect(exitCode).toBe(1)
  expect(JSON.parse(stdout.toString())).toEqual({
    ok: false,
    problem: {
      code: 'not-found',
      path: 'x',
      message: 'There is no file x: check its name and folder.',
    },
  })
})
