/** Compiles one file as a process of its own: `node typst-alone.mjs source.typ out.pdf font.ttf…`. */
import { readFileSync, writeFileSync } from 'node:fs'

const [source = '', target = '', ...fonts] = process.argv.slice(2)
/** Named here and not in the import: not every machine that checks the types has the package. */
const packageName = '@myriaddreamin/typst-ts-node-compiler'
/** @type {typeof import('./typst-compiler.ts')} */
const { NodeCompiler } = await import(packageName)
const fontBlobs = fonts.map((font) => readFileSync(font))
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
const mainFileContent = readFileSync(source, 'utf8')
writeFileSync(target, compiler.pdf({ mainFileContent }, { pdfTags: true, pdfStandard: 'ua-1' }))
