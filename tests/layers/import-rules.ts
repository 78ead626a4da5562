import { isBuiltin } from 'node:module'
import path from 'node:path'
import { readImports, type Import } from './read-imports'

/** What the files of one folder may import from the project besides their own folder. */
interface Layer {
  readonly mayImport: readonly string[]
  readonly mayImportTypesOf?: readonly string[]
}

const pureCore = [
  'core/outcome',
  'core/text',
  'core/brief',
  'core/model',
  'core/compose',
  'core/layout',
  'core/check',
  'core/exchange',
  'core/batch',
  'core/print/imposition-order',
  'core/print/sheet',
]
const writer: Layer = { mayImport: ['core/outcome', 'core/layout', 'core/brief', 'core/text'] }
const anything: Layer = { mayImport: [''] }

/** The import table: a file belongs to the longest name that it starts with. */
export const layers: Readonly<Record<string, Layer>> = {
  'core/outcome': { mayImport: [] },
  'core/text': { mayImport: ['core/outcome'] },
  'core/brief': { mayImport: ['core/outcome', 'core/text'] },
  'core/model': { mayImport: ['core/outcome', 'core/text', 'core/brief/theme'] },
  'core/compose': { mayImport: ['core/outcome', 'core/model', 'core/brief', 'core/text'] },
  'core/layout': { mayImport: ['core/outcome', 'core/brief', 'core/text'] },
  'core/writers/docx': writer,
  'core/writers/pdf': writer,
  'core/check': { mayImport: ['core/outcome', 'core/model', 'core/brief', 'core/text'] },
  'core/exchange': { mayImport: ['core/outcome', 'core/model', 'core/brief', 'core/text'] },
  'core/batch': { mayImport: ['core/outcome', 'core/model', 'core/text'] },
  'core/print': { mayImport: ['core/outcome', 'core/text'] },
  'core/frame': {
    mayImport: ['core/outcome', 'core/model', 'core/brief', 'core/text', 'core/writers/docx'],
  },
  'core/produce-brief': { mayImport: ['core'] },
  'core/produce-review-table': { mayImport: ['core'] },
  disk: { mayImport: ['core/outcome', 'core/model', 'core/brief', 'core/exchange'] },
  'electron/ipc': { mayImport: pureCore, mayImportTypesOf: ['core/produce-brief'] },
  'electron/preload': { mayImport: ['electron/ipc'] },
  'electron/main': { mayImport: ['electron/ipc', 'disk', 'core/outcome', 'core/model'] },
  'electron/worker': { mayImport: ['electron/ipc', 'core', 'disk'] },
  renderer: { mayImport: pureCore, mayImportTypesOf: ['electron/ipc', 'core/produce-brief'] },
  cli: { mayImport: ['core', 'disk'] },
  tests: anything,
  scripts: anything,
}

/** Packages with one home each. Tests may use all of them, to read back what was written. */
const homes: Readonly<Record<string, string>> = {
  '@cantoo/pdf-lib': 'core/print',
  hucre: 'core/exchange/tables',
  docx: 'core/writers/docx',
  pdfmake: 'core/writers/pdf',
  pdfkit: 'core/writers/pdf',
  harfbuzzjs: 'core/writers/pdf',
  'bidi-js': 'core/text',
  linebreak: 'core/writers/pdf',
  hyphen: 'core/writers/pdf',
  electron: 'electron',
  commander: 'cli',
  react: 'renderer',
  'react-dom': 'renderer',
}
/** pdfmake is CommonJS and made for Node: its writer loads and extends it there. Both writers pack by Node's zlib. */
const mayUseNode = [
  'core/writers/docx',
  'core/writers/pdf',
  'disk',
  'cli',
  'electron/main',
  'electron/preload',
  'electron/worker',
]
const outsideTheProduct = ['tests', 'scripts']

/** Every import of a source file that the rules forbid, each as one sentence. */
export function findForbiddenImports(file: string, source: string): string[] {
  const layer = layerOf(file)
  if (!layer) return [`${file} stands in no folder of the import table`]
  return readImports(file, source)
    .filter((imported) => !isAllowed(file, layer, imported))
    .map(({ from, typeOnly }) => `${file} imports ${typeOnly ? 'types of ' : ''}${from}`)
}

function isAllowed(file: string, layer: string, { from, typeOnly }: Import): boolean {
  if (from.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file), from)
    const { mayImport, mayImportTypesOf = [] } = layers[layer] ?? anything
    const allowed = [layer, ...mayImport, ...(typeOnly ? mayImportTypesOf : [])]
    return allowed.some((folder) => isInside(target, folder))
  }
  if (outsideTheProduct.includes(layer)) return true
  if (isBuiltin(from)) return mayUseNode.includes(layer)
  const home = homes[packageOf(from)]
  return home === undefined || isInside(file, home)
}

function layerOf(file: string): string | undefined {
  return Object.keys(layers)
    .filter((folder) => isInside(file, folder))
    .toSorted((one, other) => other.length - one.length)[0]
}

/** Whether a path is the folder, a file in it, or the module of that name. */
function isInside(file: string, folder: string): boolean {
  return (
    folder === '' ||
    file === folder ||
    (/^[/.]/.test(file.slice(folder.length)) && file.startsWith(folder))
  )
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
