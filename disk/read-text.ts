import { createReadStream } from 'node:fs'
import { fail, succeed, type Outcome } from '../core/outcome'
import { readProblem } from './file-problems'

/** Far above any real conference; a file beyond it was chosen by mistake. */
const mostMegabytes = 64
const mostBytes = mostMegabytes * 1024 * 1024

/** A whole UTF-8 text file. Pipes work too; anything that never ends is stopped at the limit. */
export async function readText(file: string): Promise<Outcome<string>> {
  const bytes = await readBytes(file)
  return bytes.ok ? decodeText(bytes.value, file) : bytes
}

/** Standard input, to its end. */
export async function readStandardInput(): Promise<Outcome<string>> {
  const bytes = await readInputBytes()
  return bytes.ok ? decodeText(bytes.value, 'stdin') : bytes
}

/** The bytes of standard input, whatever they are. */
export async function readInputBytes(): Promise<Outcome<Uint8Array>> {
  try {
    return await collect(process.stdin, 'stdin')
  } catch (error) {
    return readProblem(error, 'stdin')
  }
}

/** The bytes of a file, whatever they are. */
export async function readBytes(file: string): Promise<Outcome<Uint8Array>> {
  try {
    return await collect(createReadStream(file), file)
  } catch (error) {
    return readProblem(error, file)
  }
}

async function collect(stream: AsyncIterable<Buffer>, file: string): Promise<Outcome<Buffer>> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > mostBytes) return fail('too-large', file, `> ${mostMegabytes} MB`)
  }
  return succeed(Buffer.concat(chunks))
}

function decodeText(bytes: Uint8Array, file: string): Outcome<string> {
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fail('not-readable', file, 'UTF-8')
  }
}
