import { createHash } from 'node:crypto'

/** The SHA-256 of a file's bytes, in hexadecimal digits: what a register says a file was when it went out. */
export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')
