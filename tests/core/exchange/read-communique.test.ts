import { expect, test } from 'vitest'
import { printProposal } from '../../../core/exchange/communique/print-proposal'
import { proposeFromText } from '../../../core/exchange/communique/propose-records'
import { htmlToText } from '../../../core/exchange/html-to-text'
import { readCommunique } from '../../../core/exchange/read-communique'
import { hostileMarkup, pageOf, repeatedTo } from '../../../scripts/bench/hostile-texts'

const words = 'أوصى المشاركون بدعم الصندوق. Congrès de Fès, à Noël.'

const textOf = (bytes: Uint8Array): string | undefined => {
  const read = readCommunique(bytes)
  return read.ok ? read.value.text : undefined
}
const utf16 = (text: string, isLowFirst: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((unit) => {
      const code = unit.charCodeAt(0)
      return isLowFirst ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )

test('one wrong byte costs one letter, not the whole text', () => {
  const utf8 = new TextEncoder().encode(words)
  const damaged = Uint8Array.of(...utf8.subarray(0, 8), 0xff, ...utf8.subarray(8))
  expect(textOf(damaged)?.replace('\uFFFD', '')).toBe(words)
})

test('UTF-8 and UTF-16 are read with and without a mark', () => {
  const utf8 = new TextEncoder().encode(words)
  expect(textOf(utf8)).toBe(words)
  expect(textOf(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8))).toBe(words)
  expect(textOf(utf8.subarray(0, utf8.length - 1))).toBe(words.slice(0, -1))
  for (const isLowFirst of [true, false]) {
    expect(textOf(utf16(words, isLowFirst))).toBe(words)
    expect(textOf(utf16(`\uFEFF${words}`, isLowFirst))).toBe(words)
  }
})

test('the Windows pages are told apart by what they spell', () => {
  const arabic = Uint8Array.of(
    0xc3,
    0xe6,
    0xd5,
    0xec,
    0x20,
    0xc7,
    0xe1,
    0xe3,
    0xc4,
    0xca,
    0xe3,
    0xd1,
  )
  expect(textOf(arabic)).toBe('أوصى المؤتمر')
  const french = Uint8Array.from('L\xE9cole est tr\xE8s \xE9quip\xE9e', (letter) =>
    letter.charCodeAt(0),
  )
  expect(textOf(french)).toBe('Lécole est très équipée')
})

test('what is no text is refused: torn archives, programs, nothing at all', () => {
  const codes = [
    Uint8Array.of(0x50, 0x4b, 3, 4, 9),
    Uint8Array.from({ length: 400 }, (_, i) => i % 32),
    new Uint8Array(),
    Uint8Array.of(32, 10),
  ]
  expect(
    codes.map((bytes) => readCommunique(bytes)).map((read) => (read.ok ? '' : read.problem.code)),
  ).toEqual(['damaged-document', 'not-a-text', 'nothing-to-read', 'nothing-to-read'])
})

const page = `<!doctype html><html><head><title>Journal</title><style>p{}</style></head><body>
<nav><a>Accueil</a> <a>Sport</a></nav>
<div><h1>Rencontre sur l&rsquo;eau</h1><p>Le <b>Colloque national sur l&#39;eau</b> s'est tenu à <i>Rabat</i> les 3 et 4 mai 2024.</p>
<h2>Recommandations</h2><h3>Gouvernance</h3><ol><li><strong>Créer</strong> une agence</li><li>Publier les <em>données</em> ouvertes</li></ol></div>
<div class="comments"><p>Je recommande de fermer le robinet.</p></div>
<table><tr><th>Responsable</th><th>Recommandation</th><th>Axe</th></tr>
<tr><td>Ministère</td><td>Planter des haies</td><td>Sol</td></tr></table></body></html>`

test('a web page keeps its headings, lists, emphasis and tables, and loses its noise', () => {
  const read = htmlToText(page)
  const proposal = printProposal(proposeFromText(read))
  expect(proposal).toMatchObject({
    title: "Colloque national sur l'eau",
    place: 'Rabat',
    dates: '3 et 4 mai 2024',
    axes: ['Gouvernance', 'Sol'],
  })
  expect(proposal.recommendations.map(({ text }) => text)).toEqual([
    '**Créer** une agence',
    'Publier les _données_ ouvertes',
    'Planter des haies',
  ])
  expect(read.text).not.toContain('p{}')
})

test('a hostile page of a megabyte comes to an end', { timeout: 120_000 }, () => {
  for (const piece of hostileMarkup)
    expect(() => htmlToText(pageOf(repeatedTo(1_000_000, piece))), piece).not.toThrow()
})
