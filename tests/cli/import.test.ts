import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { parseConference } from '../../core/model/parse-conference'
import { useTempFolder } from '../disk/temp-folder'
import { paragraph, run, wordFile } from '../core/exchange/office/office-files'
import { runCommand } from './run-command'

// Each starts real processes, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const inFolder = useTempFolder()
const communique = `اختتم المؤتمر الوطني للماء بفاس يومي 3 و4 ماي 2024.
وأوصى المشاركون بإحداث صندوق للسقي، وتكوين المرشدين.
`

test('a communiqué is printed as JSON with the place of each recommendation', async () => {
  writeFileSync(inFolder('bayan.txt'), communique)
  const ran = await runCommand(['import', 'bayan.txt', '--language', 'ar', '--json'], {
    folder: inFolder(),
  })
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
  const [first, second] = ['إحداث صندوق للسقي', 'تكوين المرشدين'].map((text) => {
    const start = communique.indexOf(text)
    return { text, axis: null, start, end: start + text.length }
  })
  expect(JSON.parse(ran.stdout.toString())).toEqual({
    title: 'المؤتمر الوطني للماء',
    edition: null,
    dates: '3 و4 ماي 2024',
    place: 'فاس',
    organiser: null,
    theme: null,
    axes: [],
    recommendations: [first, second],
  })
})

test('a communiqué on standard input becomes a conference file', async () => {
  const ran = await runCommand(['import', '-', '--out', 'new.tawsiya'], {
    folder: inFolder(),
    input: communique,
  })
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
  const parsed = parseConference(readFileSync(inFolder('new.tawsiya'), 'utf8'))
  expect(parsed.ok && parsed.value.recommendations.map(({ text }) => text.ar)).toEqual([
    'إحداث صندوق للسقي',
    'تكوين المرشدين',
  ])
})

test('a Word file is read with its tracked changes accepted, and a line says so', async () => {
  const inserted = `<w:ins w:id="1" w:author="A">${run(' للسقي.')}</w:ins>`
  const opening = paragraph(run('اختتم المؤتمر الوطني للماء بفاس.'))
  const body = opening + paragraph(run('وأوصى المشاركون بإحداث صندوق') + inserted)
  writeFileSync(inFolder('bayan.docx'), wordFile(body))
  const ran = await runCommand(['import', 'bayan.docx', '--json'], { folder: inFolder() })
  expect(ran.exitCode).toBe(0)
  expect(ran.stderr).toBe(
    'bayan.docx holds tracked changes: it is read as if all of them were accepted.\n',
  )
  const found = JSON.parse(ran.stdout.toString()) as { recommendations: { text: string }[] }
  expect(found.recommendations.map(({ text }) => text)).toEqual(['إحداث صندوق للسقي'])
})

test('what cannot be read is refused in one sentence, and nothing is written', async () => {
  const empty = await runCommand(['import', '-', '--out', 'no.tawsiya'], { folder: inFolder() })
  expect(empty).toMatchObject({ exitCode: 1 })
  expect(empty.stderr.trim().split('\n')).toHaveLength(1)
  const archive = await runCommand(['import', '-'], { folder: inFolder(), input: 'PK\u0003\u0004' })
  expect(archive.exitCode).toBe(1)
  const language = await runCommand(['import', '-', '--language', 'xx'], { folder: inFolder() })
  expect(language.exitCode).toBe(2)
})
