import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseTemplate } from '../../../core/model/parse-template'
import { planExport, type ExportChoice } from '../../../renderer/brief/export-plan'
import { policyBrief, readSample } from '../../sample-jobs'

const conference = readSample('examples/oujda-2025.tawsiya')
const [first, second] = conference.bodies
const letter = parseTemplate(readFileSync('templates/ministry-letter/template.json', 'utf8'))
const sideBySide = { arrangement: 'side-by-side', languages: ['ar', 'fr'] } as const
const arabic = { arrangement: 'one-language', languages: ['ar'] } as const
const chosen: ExportChoice = {
  templates: [policyBrief],
  addressees: [],
  choices: [sideBySide],
  formats: ['docx', 'pdf'],
  options: { issuedOn: '2025-11-20', digits: 'western' },
  namePattern: undefined,
}

test('every choice gives a document in every format, under names that tell them apart', () => {
  const { files } = planExport(conference, 'oujda', { ...chosen, choices: [sideBySide, arabic] })
  expect(files.map(({ name }) => name)).toEqual([
    'oujda - policy-brief - ar-fr.docx',
    'oujda - policy-brief - ar-fr.pdf',
    'oujda - policy-brief - ar.docx',
    'oujda - policy-brief - ar.pdf',
  ])
})

test('each addressee gets a document of its own', () => {
  if (!first || !second) throw new Error('The sample has no bodies')
  const { files } = planExport(conference, 'oujda', { ...chosen, addressees: [first, second] })
  expect(files.map(({ options }) => options.addresseeId)).toEqual([
    first.id,
    first.id,
    second.id,
    second.id,
  ])
})

test('a letter without an addressee is not written', () => {
  if (!letter.ok) throw new Error('The template is broken')
  expect(planExport(conference, 'oujda', { ...chosen, templates: [letter.value] }).files).toEqual(
    [],
  )
})

test('a letter is written in its own arrangement where none of the chosen ones is', () => {
  if (!letter.ok || !first) throw new Error('The sample is broken')
  const { files } = planExport(conference, 'oujda', {
    ...chosen,
    templates: [letter.value],
    addressees: [first],
  })
  expect(files).not.toEqual([])
  for (const { options } of files) expect(letter.value.arrangements).toContain(options.arrangement)
})

test('a pattern that names two documents alike counts the second', () => {
  const { files } = planExport(conference, 'oujda', {
    ...chosen,
    choices: [sideBySide, arabic],
    formats: ['pdf'],
    namePattern: '{conference}',
  })
  expect(files.map(({ name }) => name)).toEqual(['oujda.pdf', 'oujda (2).pdf'])
})

test('registered documents are numbered on from one choice to the next', () => {
  const { files, issued } = planExport(conference, 'oujda', {
    ...chosen,
    choices: [sideBySide, arabic],
    formats: ['pdf'],
    isRegistered: true,
  })
  expect(issued.map(({ number }) => number)).toEqual([1, 2])
  expect(files.map(({ number }) => number)).toEqual([1, 2])
  expect(files[1]?.options.reference).toBe(issued[1]?.reference)
})

test('every PDF is folded, too, where that is wished; Word files are not', () => {
  const sheets = { imposition: 'booklet', sheet: 'A4', hasMarks: true } as const
  const { files } = planExport(conference, 'oujda', { ...chosen, sheets })
  expect(files.map(({ name }) => name)).toEqual([
    'oujda - policy-brief - ar-fr.docx',
    'oujda - policy-brief - ar-fr.pdf',
    'oujda - policy-brief - ar-fr - booklet.pdf',
  ])
})

test('a flip booklet is made of two languages only', () => {
  const sheets = { imposition: 'flip', sheet: 'A4', hasMarks: false } as const
  const { files } = planExport(conference, 'oujda', {
    ...chosen,
    ...{ choices: [sideBySide, arabic], formats: ['pdf'], sheets },
  })
  expect(files.filter((file) => file.sheets).map(({ name }) => name)).toEqual([
    'oujda - policy-brief - ar-fr - flip.pdf',
  ])
})

test('beside letters, general documents are made once in every arrangement', () => {
  if (!letter.ok || !first || !second) throw new Error('The sample is broken')
  const { files } = planExport(conference, 'oujda', {
    ...chosen,
    templates: [letter.value, policyBrief],
    addressees: [first, second],
    choices: [sideBySide, arabic],
    formats: ['pdf'],
  })
  expect(files.map(({ templateId, options }) => [templateId, options.addresseeId])).toEqual([
    ['policy-brief', undefined],
    ['policy-brief', undefined],
    ['ministry-letter', first.id],
    ['ministry-letter', second.id],
  ])
})
