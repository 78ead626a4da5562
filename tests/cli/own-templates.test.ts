import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { useTempFolder } from '../disk/temp-folder'
import { runCommand } from './run-command'

const inFolder = useTempFolder()
const sample = path.resolve('examples/oujda-2025.tawsiya')

function putTemplate(id: string, changes: object): void {
  const brief = JSON.parse(readFileSync('templates/policy-brief/template.json', 'utf8')) as object
  mkdirSync(inFolder('mine', id), { recursive: true })
  const text = JSON.stringify({ ...brief, id, name: { en: 'Our brief' }, ...changes })
  writeFileSync(inFolder('mine', id, 'template.json'), text)
}

test('own templates are listed beside the others, a wrong one with its reason', async () => {
  putTemplate('our-brief', {})
  putTemplate('wrong', { page: 'leter' })
  const { stdout, stderr } = await runCommand(['templates', '--templates', 'mine'], {
    folder: inFolder(),
  })
  expect(stdout.toString()).toContain('our-brief\tOur brief\n')
  expect(stdout.toString()).toContain(
    'wrong\tThe template is wrong at wrong/template.json: page: expected Letter; correct that place.',
  )
  expect(stderr).toContain(inFolder('mine'))
})

test('an own template is exported like any other', async () => {
  putTemplate('our-brief', {
    sections: [
      { kind: 'masthead', documentKind: { en: 'Our own kind', ar: 'وثيقتنا' } },
      { kind: 'context', off: true, heading: { en: 'Left out', ar: 'متروك' } },
    ],
  })
  const args = ['export', sample, '--template', 'our-brief', '-l', 'ar', '-f', 'docx', '--json']
  const { exitCode, stdout, stderr } = await runCommand([...args, '--templates', 'mine'], {
    folder: inFolder(),
  })
  expect(stderr).toBe('')
  expect(exitCode).toBe(0)
  const { files } = JSON.parse(stdout.toString()) as { files: { file: string }[] }
  expect(files).toHaveLength(1)
  expect(existsSync(path.resolve(inFolder(), files[0]?.file ?? ''))).toBe(true)
})
