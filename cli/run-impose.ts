import { imposePdf } from '../core/print/impose-pdf'
import { impositions, type PdfFile } from '../core/print/imposition-order'
import { bindings, type Binding } from '../core/print/page-order'
import { sheetSizes } from '../core/print/sheet'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { readBytes, readInputBytes } from '../disk/read-text'
import { saveFile } from '../disk/save-file'
import { type Answer, done, misused, refused } from './answer'
import type { ImposeFlags } from './impose-command'
import { writeOutput } from './output'

/** `tawsiya impose`: a PDF, or two, as sheets for printing on both sides. */
export async function runImpose(
  files: readonly string[],
  flags: ImposeFlags,
  language: InterfaceLanguage,
): Promise<Answer> {
  const imposition = impositions.find((each) => each === flags.layout)
  const sheet = sheetSizes.find((each) => each.toLowerCase() === flags.sheet.toLowerCase())
  const sides = readBindings(flags.binding)
  if (!imposition) return misused('unknownValue', listed(flags.layout, impositions), language)
  if (!sheet) return misused('unknownValue', listed(flags.sheet, sheetSizes), language)
  if (!sides) return misused('unknownValue', listed(flags.binding ?? '', bindings), language)
  if (imposition === 'flip' && files.length < 2) {
    return misused('missingArgument', 'second', language)
  }
  if (imposition !== 'flip' && files.length > 1) return misused('tooManyArguments', '', language)

  const documents: PdfFile[] = []
  for (const file of files) {
    const bytes = await (file === '-' ? readInputBytes() : readBytes(file))
    if (!bytes.ok) return refused(bytes.problem)
    documents.push({ name: file === '-' ? 'stdin' : file, bytes: bytes.value })
  }
  const hasMarks = flags.marks === true
  const imposed = await imposePdf({ documents, imposition, bindings: sides, sheet, hasMarks })
  if (!imposed.ok) return refused(imposed.problem)
  if (flags.out === '-') {
    await writeOutput(imposed.value)
    return done([], undefined)
  }
  const saved = await saveFile(flags.out, imposed.value)
  if (!saved.ok) return refused(saved.problem)
  return done([flags.out], { ok: true, path: flags.out, bytes: imposed.value.length })
}

/** `right` or `right,left`; undefined where a word is neither. */
function readBindings(written = ''): readonly Binding[] | undefined {
  const words = written.split(/[,\s]+/).filter(Boolean)
  const known = words.flatMap((word) => bindings.find((binding) => binding === word) ?? [])
  return known.length === words.length ? known : undefined
}

const listed = (value: string, known: readonly string[]): string => `${value} (${known.join(', ')})`
