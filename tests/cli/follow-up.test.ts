import { readFileSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { parseConference } from '../../core/model/parse-conference'
import { useTempFolder } from '../disk/temp-folder'
import { addressedConference } from './addressed-conference'
import { runCommand } from './run-command'

// Each starts real processes, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const inFolder = useTempFolder()
const file = 'oujda.tawsiya'
beforeEach(() => writeFileSync(inFolder(file), JSON.stringify(addressedConference)))
const run = (...args: readonly string[]) => runCommand(args, { folder: inFolder() })
const statuses = (name = file) => {
  const parsed = parseConference(readFileSync(inFolder(name), 'utf8'))
  return parsed.ok ? parsed.value.recommendations.map(({ id, status }) => [id, status]) : []
}
const imported = (table: string, content: string, ...args: readonly string[]) => {
  writeFileSync(inFolder(table), content)
  return run('follow-up', 'import', table, '--into', file, ...args)
}

test('the matrix goes out in every format and comes back', async () => {
  const out = await run('follow-up', 'export', file, '-f', 'xlsx,csv,json,jsonl', '--out', 'out')
  expect(out).toMatchObject({ exitCode: 0, stderr: '' })
  for (const ending of ['xlsx', 'csv', 'json', 'jsonl']) {
    const table = inFolder('out', `oujda - follow-up.${ending}`)
    const back = await run('follow-up', 'import', table, '--into', file)
    expect({ ending, exitCode: back.exitCode, stderr: back.stderr }).toEqual({
      ending,
      exitCode: 0,
      stderr: '',
    })
  }
  expect(statuses()).toEqual([
    ['r1', 'sent'],
    ['r2', 'sent'],
  ])
})

test('statuses come back by the words of the sheet', async () => {
  const { stdout } = await imported('a.csv', '\uFEFFالمعرّف;الحالة\r\nr2;منجزة\r\n')
  expect(stdout.toString()).toBe('1 recommendation updated\n')
  expect(statuses()[1]).toEqual(['r2', 'done'])
})

describe('a table with a wrong row', () => {
  const table = 'id,status\r\nr1,finished\r\nr2,done\r\nr9,done\r\n'

  test('changes nothing, and each wrong row is named with what is allowed', async () => {
    const before = readFileSync(inFolder(file))
    const { exitCode, stdout, stderr } = await imported('a.csv', table)
    expect({ exitCode, stdout: stdout.toString() }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^row 2, status: .*منجزة/),
      expect.stringMatching(/^row 4, id: .*nearest is r/),
      'nothing was changed',
      '',
    ])
    expect(readFileSync(inFolder(file)).equals(before)).toBe(true)
  })

  test('gives its good rows to who asks for them', async () => {
    const { exitCode } = await imported('a.csv', table, '--partial')
    expect(exitCode).toBe(1)
    expect(statuses()).toEqual([
      ['r1', 'sent'],
      ['r2', 'done'],
    ])
  })
})

describe('one sentence refuses', () => {
  test.each([
    ['bytes that are no workbook', 'a.xlsx', 'PK\u0003\u0004 no', /a\.xlsx is no table/],
    ['a text without ids', 'a.csv', 'status\ndone\n', /a\.csv has no column.*Identifiant/],
    ['JSON that breaks off', 'a.json', '[{', /a\.json is not valid JSON/],
  ])('%s', async (_, name, content, sentence) => {
    const { exitCode, stderr } = await imported(name, content)
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^[^\n]+\.\n$/)
    expect(stderr).toMatch(sentence)
  })
})

describe('a new edition', () => {
  test('begins with what is still open', async () => {
    await imported('a.csv', 'id,status\nr1,done\n')
    const ran = await run('new-edition', file, '--out', 'next.tawsiya', '--from', '2026-11-12')
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
    expect(statuses('next.tawsiya')).toEqual([['r2', 'sent']])
  })

  test('never takes the place of a file', async () => {
    const before = readFileSync(inFolder(file))
    const { exitCode, stderr } = await run('new-edition', file, '--out', file)
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('already there'),
    })
    expect(readFileSync(inFolder(file)).equals(before)).toBe(true)
  })
})
