import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { appRoot } from '../../disk/app-root'
import { bytesOf } from '../core/writers/pdf/read-pdf'
import { showcase } from './showcase-layout'

/** Writes a document with every block and trap to `out/showcase/`, and its pages as pictures. */
const folder = path.join(appRoot(), 'out', 'showcase')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const file = path.join(folder, 'showcase.pdf')
writeFileSync(file, await bytesOf(await showcase()))
const drawn = spawnSync('pdftoppm', ['-r', '110', '-png', file, path.join(folder, 'page')])
process.stdout.write(`${path.relative(appRoot(), file)}\n`)
if (drawn.error) process.stdout.write('No pictures of its pages: poppler-utils is not installed.\n')
