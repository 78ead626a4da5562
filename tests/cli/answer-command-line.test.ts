import { readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { answerCommandLine } from '../../cli/answer-command-line'
import { useTempFolder } from '../disk/temp-folder'
import { smallConference } from './small-conference'

// The first loads both writers.
vi.setConfig({ testTimeout: 60_000 })

const inFolder = useTempFolder()
const answer = (...args: readonly string[]) => answerCommandLine(args, '1.2.3', 'en')

/** Exports into the folder, where only the conference itself is. */
const exported = (conference: unknown, ...args: readonly string[]) => {
  writeFileSync(inFolder('a.tawsiya'), JSON.stringify(conference))
  return answer('export', inFolder('a.tawsiya'), '--out', inFolder('briefs'), ...args)
}

describe('a command line is misused by', () => {
  test.each([
    [['export'], /argument file is missing/],
    [['export', 'a', 'b'], /more arguments/],
    [['export', 'a', '--colour', 'red'], /no option --colour/],
    [['export', 'a', '--theme'], /--theme.* needs a value/],
    [['export', 'a', '--languages', 'ar,klingon'], /klingon.*ar, fr/],
    [['export', 'a', '--format', 'odt'], /odt.*docx, pdf/],
    [['export', 'a', '--arrangement', 'spiral'], /spiral.*side-by-side/],
    [['export', 'a', '--digits', 'roman'], /roman/],
    [['export', 'a', '--issued-on', '2025-02-30'], /2025-02-30 is not a date/],
    [['export', 'a', '--out', '-'], /docx,pdf/],
    [['export', 'a', '--paper', 'B5'], /B5.*A4, A5, Letter/],
    [['export', 'a', '--name', '{conference} {title}'], /\{title\}/],
    [['export', '-', '--register'], /register is kept in a file/],
    [['bake'], /no command bake/],
  ])('%j', async (args, sentence) => {
    expect(await answer(...args)).toEqual({
      kind: 'misused',
      sentence: expect.stringMatching(sentence),
    })
  })
})

describe('an order is refused, and nothing written, for', () => {
  test.each([
    ['an unknown theme', ['--theme', '../comic'], 'unknown-theme'],
    ['an unknown template', ['--template', 'constructor'], 'unknown-template'],
    ['a language nobody wrote', ['--languages', 'ar,en'], 'language-not-in-conference'],
    ['a body nobody asks', ['--for', 'everybody'], 'unknown-addressee'],
    ['all bodies where none is asked', ['--for', 'all'], 'nothing-to-print'],
    ['one language too few', ['-l', 'ar', '-a', 'side-by-side'], 'two-languages-needed'],
  ])('%s', async (_, args, code) => {
    expect(await exported(smallConference, ...args)).toMatchObject({
      kind: 'refused',
      problem: { code },
    })
    expect(readdirSync(inFolder())).toEqual(['a.tawsiya'])
  })

  test('an image that is none', async () => {
    const logos = [{ id: 'l', mediaType: 'image/png', data: 'bm8=' }]
    expect(await exported({ ...smallConference, letterhead: { logos } })).toMatchObject({
      kind: 'refused',
      problem: { code: 'bad-image', path: 'letterhead.logos[0]' },
    })
  })
})

test('one language of two is a document in each', async () => {
  await exported(smallConference, '-f', 'docx', '--arrangement', 'one-language,side-by-side')
  expect(readdirSync(inFolder('briefs')).toSorted()).toEqual([
    'a - policy-brief - ar-fr.docx',
    'a - policy-brief - ar.docx',
    'a - policy-brief - fr.docx',
  ])
})

test('a name says the arrangement where the languages do not', async () => {
  await exported(
    smallConference,
    '--format',
    'docx',
    '--arrangement',
    'one-after-another',
    '--json',
  )
  await exported(smallConference, '--format', 'docx', '--languages', 'fr', '--json')
  expect(readdirSync(inFolder('briefs')).toSorted()).toEqual([
    'a - policy-brief - ar-fr - one-after-another.docx',
    'a - policy-brief - fr.docx',
  ])
})
