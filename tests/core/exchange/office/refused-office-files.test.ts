import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readCommunique } from '../../../../core/exchange/read-communique'
import { hostileXml, repeatedTo, wordFileOf } from '../../../../scripts/bench/hostile-texts'
import { odtFile, paragraph, run, wordFile } from './office-files'

const good = wordFile(paragraph(run('Créer une agence de bassin')))
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from({ length: 2 * text.length }, (_, at) =>
    at % 2 === 0 ? text.charCodeAt(at / 2) : 0,
  )
const compound = (name: string): Uint8Array =>
  Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 69, 0, ...utf16(name))
const withFlag = Uint8Array.from(good, (byte, at) => (at === 6 ? byte | 1 : byte))
const withoutMiddle = Uint8Array.from(good, (byte, at) => (at > 60 && at < 300 ? 0xff : byte))
const doctype = (declared: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><!DOCTYPE x [${declared}]><w:document><w:body>${paragraph(run('&x;'))}</w:body></w:document>`,
    ),
  })
const many = Object.fromEntries(
  Array.from({ length: 6000 }, (_, i) => [`a${i}`, new Uint8Array()] as const),
)

test.each([
  ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-a-text'],
  ['an archive of nothing', zipSync({}), 'not-a-text'],
  ['half a file', good.subarray(0, good.length / 2), 'damaged-document'],
  ['half a file under a password', withFlag.subarray(0, good.length / 2), 'damaged-document'],
  ['a file with its middle lost', withoutMiddle, 'damaged-document'],
  ['XML cut short', zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') }), 'not-a-text'],
  ['a document without words', wordFile(paragraph('')), 'nothing-to-read'],
  ['a text without words', odtFile('<text:p/>'), 'nothing-to-read'],
  ['macros of Word', wordFile(paragraph(run('a')), { 'word/vbaProject.bin': 'x' }), 'holds-macros'],
  [
    'macros of OpenDocument',
    odtFile('', { parts: { 'Basic/Standard/M.xml': 'x' } }),
    'holds-macros',
  ],
  ['a password of Word', compound('EncryptedPackage'), 'locked-document'],
  ['Word as it was before 2007', compound('WordDocument'), 'not-a-text'],
  ['a password of the archive', withFlag, 'locked-document'],
  [
    'a password of OpenDocument',
    odtFile('', { parts: { 'META-INF/manifest.xml': '<manifest:encryption-data/>' } }),
    'locked-document',
  ],
  [
    'a file from outside asked for',
    doctype('<!ENTITY x SYSTEM "file:///etc/passwd">'),
    'not-a-text',
  ],
  ['entities that multiply', doctype('<!ENTITY a "aa"><!ENTITY x "&a;&a;">'), 'not-a-text'],
  ['a part that fills the memory', zipSync({ 'content.xml': new Uint8Array(80e6) }), 'not-a-text'],
  ['a part too dense to be text', zipSync({ 'content.xml': new Uint8Array(9e6) }), 'not-a-text'],
  ['thousands of parts', zipSync({ ...many, 'content.xml': strToU8('<a/>') }), 'not-a-text'],
  ['tags without end', wordFile('<w:sdt>'.repeat(200_000)), 'not-a-text'],
])('refused: %s', (_, bytes, code) => {
  const read = readCommunique(bytes)
  expect(read.ok ? '' : read.problem.code).toBe(code)
})

test('a file cut anywhere is read or refused', () => {
  for (let length = 0; length < good.length; length += 7)
    expect(() => readCommunique(good.subarray(0, length))).not.toThrow()
})

test('a part that says it is small is not unpacked further', () => {
  const bytes = zipSync({ 'content.xml': strToU8(`<a>${'b'.repeat(100_000)}</a>`) })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 4 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 50, true)
  const read = readCommunique(bytes)
  expect(read.ok).toBe(false)
})

test('a megabyte of hostile XML comes to an end', { timeout: 60_000 }, () => {
  for (const piece of hostileXml)
    expect(() => readCommunique(wordFileOf(repeatedTo(1_000_000, piece))), piece).not.toThrow()
})
