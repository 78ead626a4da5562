import { execFile } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { appRoot } from '../disk/app-root'
import { readAssets } from '../disk/read-assets'
import { listTemplates } from '../disk/read-templates'
import { readTheme } from '../disk/read-theme'
import { produceBrief } from '../core/produce-brief'
import { galleryCases, galleryName, type GalleryCase } from './gallery-cases'
import { galleryPage } from './gallery-page'

const run = promisify(execFile)
const folder = path.join(appRoot(), 'gallery')
const only = process.argv.slice(2)

/** Renders every template in every language, arrangement and format to PNG, with a page that shows them all. */
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const shown: {
  readonly name: string
  readonly pages: readonly string[]
  readonly problem?: string
}[] = []
for (const each of await chosenCases()) {
  const name = galleryName(each)
  try {
    const file = await writeCase(each, name)
    shown.push({ name, pages: await drawPages(file, name) })
  } catch (error) {
    shown.push({ name, pages: [], problem: String(error) })
    process.exitCode = 1
  }
  process.stdout.write(`${name}${shown.at(-1)?.problem ? `: ${shown.at(-1)?.problem}` : ''}\n`)
}
await writeFile(path.join(folder, 'index.html'), galleryPage(shown))

/** With words on the command line, only the cases whose names hold all of them. */
async function chosenCases(): Promise<readonly GalleryCase[]> {
  const templates = (await listTemplates()).flatMap(({ template }) =>
    template.ok ? [template.value] : [],
  )
  const cases = await galleryCases(templates)
  return cases.filter((each) => only.every((word) => galleryName(each).includes(word)))
}

async function writeCase(each: GalleryCase, name: string): Promise<string> {
  const theme = await readTheme(each.options.themeId ?? each.template.theme)
  if (!theme.ok) throw new Error(theme.problem.code)
  const assets = await readAssets(theme.value, each.conference)
  if (!assets.ok) throw new Error(assets.problem.code)
  const bytes = await produceBrief({ ...each, theme: theme.value }, assets.value)
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problem))
  const file = path.join(folder, `${name}.${each.format}`)
  await writeFile(file, bytes.value)
  return file
}

async function drawPages(file: string, name: string): Promise<readonly string[]> {
  const pdf = file.endsWith('.docx') ? await convertWord(file) : file
  await run('pdftoppm', ['-r', '60', '-png', pdf, path.join(folder, name)])
  const files = await readdir(folder)
  return files.filter((each) => each.startsWith(`${name}-`) && each.endsWith('.png')).toSorted()
}

/** LibreOffice stands in for Word; its PDF is kept apart from ours. */
async function convertWord(file: string): Promise<string> {
  const out = path.join(folder, 'word')
  const args = ['--headless', '--convert-to', 'pdf', '--outdir', out, file]
  await run('soffice', args)
  return path.join(out, path.basename(file).replace(/docx$/, 'pdf'))
}
