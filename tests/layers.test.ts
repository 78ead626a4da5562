import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findForbiddenImports } from './layers/import-rules'
import { readReExports } from './layers/read-imports'

const projectFolder = path.resolve(import.meta.dirname, '..')
const folders = [
  'core',
  'disk',
  'electron',
  'renderer',
  'cli',
  'templates',
  'examples',
  'tests',
  'scripts',
]
const files = folders
  .filter((folder) => existsSync(path.join(projectFolder, folder)))
  .flatMap(sourceFilesIn)

describe('the source', () => {
  test('is found', () => {
    expect(files).toContain('core/produce-brief.ts')
  })

  test('imports only what the import table allows', () => {
    expect(files.flatMap((file) => findForbiddenImports(file, readSource(file)))).toEqual([])
  })

  test('imports each thing from the module that defines it', () => {
    const handingOn = files.filter((file) => readReExports(file, readSource(file)).length > 0)
    expect(handingOn).toEqual([])
  })

  test('has no index files', () => {
    expect(files.filter((file) => /(^|\/)index\.\w+$/.test(file))).toEqual([])
  })
})

describe('the import table', () => {
  test.each([
    ['core/text/runs.ts', "import { theme } from '../brief/theme'"],
    ['core/model/conference.ts', "import type { Block } from '../brief/brief-document'"],
    ['core/writers/pdf/write-pdf.ts', "import type { Conference } from '../../model/conference'"],
    ['core/writers/pdf/write-pdf.ts', "import { split } from '../docx/runs'"],
    ['core/writers/pdf/write-pdf.ts', "import { Document } from 'docx'"],
    ['core/layout/flow.ts', "import PdfKit from 'pdfkit'"],
    ['core/layout/flow.ts', "import Printer from 'pdfmake/js/Printer.js'"],
    ['core/compose/compose-brief.ts', "import { readFile } from 'node:fs/promises'"],
    ['core/check/check-names.ts', "import { produceBrief } from '../produce-brief'"],
    ['renderer/brief/preview.tsx', "import { produceBrief } from '../../core/produce-brief'"],
    ['renderer/brief/preview.tsx', "import { handlers } from '../../electron/ipc/handlers'"],
    ['renderer/brief/preview.tsx', "import { app } from 'electron'"],
    ['renderer/brief/preview.tsx', "const { readFonts } = await import('../../disk/read-fonts')"],
    ['electron/main/main.ts', "export { produceBrief } from '../../core/produce-brief'"],
    ['electron/preload/preload.ts', "import { settings } from '../main/settings'"],
    ['cli/main.ts', "import { app } from 'electron'"],
    ['cli/main.ts', "import { words } from '../renderer/words/words'"],
    ['templates/letter/letter.ts', ''],
    ['core/utils/pad.ts', ''],
  ])('refuses in %s: %s', (file, source) => {
    expect(findForbiddenImports(file, source)).toHaveLength(1)
  })

  test.each([
    ['core/model/template.ts', "import { themeSchema } from '../brief/theme'"],
    ['core/writers/pdf/write-pdf.ts', "import PdfKit from 'pdfkit'"],
    [
      'core/writers/docx/write-docx.ts',
      "import type { PageLayout } from '../../layout/page-layout'",
    ],
    ['core/produce-brief.ts', "import { writePdf } from './writers/pdf/write-pdf'"],
    ['renderer/brief/preview.tsx', "import type { BriefJob } from '../../core/produce-brief'"],
    [
      'renderer/brief/preview.tsx',
      "import type { DesktopApi } from '../../electron/ipc/desktop-api'",
    ],
    ['electron/worker/worker.ts', "import { produceBrief } from '../../core/produce-brief'"],
    ['disk/read-fonts.ts', "import { readFile } from 'node:fs/promises'"],
    ['tests/golden/docx.test.ts', "import { Document } from 'docx'"],
  ])('allows in %s: %s', (file, source) => {
    expect(findForbiddenImports(file, source)).toEqual([])
  })
})

function sourceFilesIn(folder: string): string[] {
  return readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
}

function readSource(file: string): string {
  return readFileSync(path.join(projectFolder, file), 'utf8')
}
