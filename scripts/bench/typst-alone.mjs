/** Compiles one file as a process of its own: `node typst-alone.mjs source.typ out.pdf font.ttf…`. */
import { readFileSync, writeFileSync } from 'node:fs'

const [source = '', target = '', ...fonts] = process.argv.slice(2)
const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
const fontBlobs = fonts.map((font) => readFileSync(font))
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
const mainFileContent = readFileSync(source, 'utf8')
writeFileSync(target, compiler.pdf({ mainFileContent }, { pdfTags: true, pdfStandard: 'ua-1' }))
