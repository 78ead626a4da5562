import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readChanges } from '../../../../core/exchange/docx/read-changes'
import { produceBrief } from '../../../../core/produce-brief'
import { readAssets } from '../../../../disk/read-assets'
import { policyBrief, readSample, serifTheme, sideBySide } from '../../../sample-jobs'

const conference = readSample('examples/oujda-2025.tawsiya')
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0

/** The same document, opened and saved by LibreOffice. */
function resaved(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'tawsiya-resave-'))
  try {
    const file = path.join(folder, 'sent.docx')
    const out = path.join(folder, 'back')
    writeFileSync(file, bytes)
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
    const { status } = spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      out,
      file,
    ])
    expect(status).toBe(0)
    return readFileSync(path.join(out, 'sent.docx'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function sent(): Promise<Uint8Array> {
  const assets = await readAssets(serifTheme, conference)
  if (!assets.ok) throw new Error(assets.problem.code)
  const job = { conference, template: policyBrief, theme: serifTheme, options: sideBySide } as const
  const bytes = await produceBrief({ ...job, format: 'docx' }, assets.value)
  if (!bytes.ok) throw new Error(bytes.problem.code)
  return bytes.value
}

/** As a ministry edits it: words struck out and put in with tracking on, and a remark. */
function edited(bytes: Uint8Array, opening: string): Uint8Array {
  const parts = unzipSync(bytes)
  const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const tracked = `w:id="900" w:author="Ministère" w:date="2026-01-05T10:00:00Z"`
  const document = textOf('word/document.xml').replace(
    new RegExp(`<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)<w:t>${opening}`),
    `<w:ins ${tracked}><w:r>$1<w:t xml:space="preserve">Sans délai : </w:t></w:r></w:ins><w:commentRangeStart w:id="3"/><w:r>$1<w:t>${opening}</w:t></w:r><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r><w:r>$1<w:t xml:space="preserve">`,
  )
  const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="3" w:author="DGCL" w:date="2026-01-05T10:00:00Z"><w:p><w:r><w:t>Quel budget ?</w:t></w:r></w:p></w:comment></w:comments>`
  const relation =
    '<Relationship Id="rIdComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>'
  const type =
    '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>'
  const relations = 'word/_rels/document.xml.rels'
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(document),
    'word/comments.xml': strToU8(comments),
    [relations]: strToU8(textOf(relations).replace('</Relationships>', relation)),
    '[Content_Types].xml': strToU8(textOf('[Content_Types].xml').replace('</Types>', type)),
  })
}

test.skipIf(!hasLibreOffice)(
  'what LibreOffice saves comes back unchanged, and with it what a ministry changed and asked',
  { timeout: 180_000 },
  async () => {
    const bytes = await sent()
    const untouched = readChanges(resaved(bytes), conference)
    expect(untouched).toEqual({ ok: true, value: { changes: [], notices: [] } })
    const [first] = conference.recommendations
    const french = first?.text.fr ?? ''
    const opening = french.split(' ').slice(0, 3).join(' ')
    const changes = readChanges(resaved(edited(bytes, opening)), conference)
    if (!changes.ok) throw new Error(changes.problem.code)
    expect(changes.value.notices).toEqual([])
    expect(changes.value.changes.map(({ id }) => id)).toEqual([
      `recommendations/${first?.id}/text@fr`,
    ])
    const [change] = changes.value.changes
    expect(change?.after).toBe(`Sans délai : ${french}`)
    expect(change?.authors).toEqual(['Ministère'])
    expect(change?.comments).toEqual([{ author: 'DGCL', text: 'Quel budget ?' }])
  },
)
