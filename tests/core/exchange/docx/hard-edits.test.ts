import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { EditedDocument } from '../../../../core/exchange/edited-document'
import { readChanges } from '../../../../core/exchange/docx/read-changes'
import type { Conference } from '../../../../core/model/conference'
import { produceBrief } from '../../../../core/produce-brief'
import { readAssets } from '../../../../disk/read-assets'
import { policyBrief, readSample, serifTheme, sideBySide } from '../../../sample-jobs'

const sample = readSample('examples/oujda-2025.tawsiya')
const context = 'Premier alinéa du contexte.\n\nDeuxième alinéa.\n\nTroisième alinéa.'
const conference: Conference = {
  ...sample,
  context: { ...sample.context, fr: context, ar: 'كلمة _بارزة_ وأخرى **غليظة** هنا.' },
  recommendations: sample.recommendations.slice(0, 6),
}
const [first, second, third] = conference.recommendations.map(({ id, text }) => ({
  id: `recommendations/${id}/text@fr`,
  words: text.fr ?? '',
  opening: (text.fr ?? '').split(' ').slice(0, 3).join(' '),
}))

let parts: Record<string, Uint8Array>
beforeAll(async () => {
  const assets = await readAssets(serifTheme, conference)
  if (!assets.ok) throw new Error(assets.problem.code)
  const job = { conference, template: policyBrief, theme: serifTheme, options: sideBySide } as const
  const bytes = await produceBrief({ ...job, format: 'docx' }, assets.value)
  if (!bytes.ok) throw new Error(bytes.problem.code)
  parts = unzipSync(bytes.value)
}, 60_000)

const partOf = (path: string): string => strFromU8(parts[path] ?? new Uint8Array())

/** The document as it comes back when somebody has edited its XML so. */
function back(
  edit: (xml: string) => string,
  others: Readonly<Record<string, string>> = {},
  into = conference,
): EditedDocument {
  const document = partOf('word/document.xml')
  const changed = edit(document)
  expect(changed === document && Object.keys(others).length === 0).toBe(false)
  const added = Object.entries(others).map(([path, xml]) => [path, strToU8(xml)])
  const read = readChanges(
    zipSync({ ...parts, ...Object.fromEntries(added), 'word/document.xml': strToU8(changed) }),
    into,
  )
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

/** Where the paragraph that holds some words begins and ends. */
function paragraphAt(xml: string, words: string) {
  const at = xml.indexOf(words)
  if (at === -1) throw new Error(`no ${words}`)
  const start = Math.max(xml.lastIndexOf('<w:p ', at), xml.lastIndexOf('<w:p>', at))
  return { start, end: xml.indexOf('</w:p>', at) + 6, at }
}
const run = (words: string, look = ''): string =>
  `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`
const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
const by = (author: string, id = 900): string =>
  `w:id="${id}" w:author="${author}" w:date="2026-01-05T10:00:00Z"`

test('what came back untouched says nothing', () => {
  const bytes = zipSync(parts)
  expect(readChanges(bytes, conference)).toEqual({ ok: true, value: { changes: [], notices: [] } })
})

describe('paragraphs', () => {
  test('split in two are one text of two paragraphs', () => {
    const { changes, notices } = back((xml) => {
      const { at } = paragraphAt(xml, first?.opening ?? '')
      const half = at + (first?.opening.length ?? 0)
      return `${xml.slice(0, half)}</w:t></w:r></w:p>${`<w:p><w:r><w:t xml:space="preserve">`}${xml.slice(half)}`
    })
    const rest = first?.words.slice(first.opening.length).trim()
    expect(changes.map(({ id, after }) => [id, after])).toEqual([
      [first?.id, `${first?.opening}\n\n${rest}`],
    ])
    expect(notices).toEqual([])
  })

  test('made one hold both texts, each still itself', () => {
    const { changes, notices } = back((xml) => {
      // Of three paragraphs of the context the end of the first and the beginning of the second go.
      const { end } = paragraphAt(xml, 'Premier alinéa')
      const next = xml.indexOf('</w:pPr>', xml.indexOf('<w:p', end)) + 8
      return `${xml.slice(0, end - 6)}${run(' Puis : ')}${xml.slice(next)}`
    })
    expect(changes.map(({ after }) => after)).toEqual([
      context.replace('contexte.', 'contexte. Puis :'),
    ])
    expect(notices).toEqual([])
  })

  test('changed one by one in one text all count', () => {
    const { changes } = back((xml) =>
      xml.replace('Premier alinéa', 'Nouveau début').replace('Troisième alinéa', 'Nouvelle fin'),
    )
    expect(changes.map(({ after }) => after)).toEqual([
      'Nouveau début du contexte.\n\nDeuxième alinéa.\n\nNouvelle fin.',
    ])
  })

  test('struck out of a longer text are told', () => {
    const { changes, notices } = back((xml) => {
      const { start, end } = paragraphAt(xml, 'Deuxième alinéa')
      return xml.slice(0, start) + xml.slice(end)
    })
    expect(changes).toEqual([])
    expect(notices).toMatchObject([
      { kind: 'missing', place: { id: 'context@fr' }, text: 'Deuxième alinéa.' },
    ])
  })

  test('whose end alone was struck out with tracking on do not swallow what follows', () => {
    const { changes, notices } = back((xml) => {
      const { start } = paragraphAt(xml, 'Troisième alinéa')
      const mark = `<w:rPr><w:del ${by('DGCL')}/></w:rPr></w:pPr>`
      return xml.slice(0, start) + xml.slice(start).replace('</w:pPr>', mark)
    })
    expect(changes).toEqual([])
    expect(notices).toEqual([])
  })
})

describe('recommendations', () => {
  /** The row of a table that holds some words. */
  function rowAt(xml: string, words: string) {
    const { at } = paragraphAt(xml, words)
    return { start: xml.lastIndexOf('<w:tr>', at), end: xml.indexOf('</w:tr>', at) + 7 }
  }

  test('struck out are missing in each language', () => {
    const { changes, notices } = back((xml) => {
      const { start, end } = rowAt(xml, second?.opening ?? '')
      return xml.slice(0, start) + xml.slice(end)
    })
    expect(changes).toEqual([])
    expect(notices.map(({ kind, place }) => `${kind} ${place?.id}`)).toEqual([
      `missing ${second?.id.replace('@fr', '@ar')}`,
      `missing ${second?.id}`,
    ])
  })

  test('moved are told once, and their words are as they were', () => {
    const { changes, notices } = back((xml) => {
      const from = rowAt(xml, first?.opening ?? '')
      const row = xml.slice(from.start, from.end)
      const without = xml.slice(0, from.start) + xml.slice(from.end)
      const to = rowAt(without, third?.opening ?? '').end
      return without.slice(0, to) + row + without.slice(to)
    })
    expect(changes).toEqual([])
    expect(notices.map(({ kind, place }) => `${kind} ${place?.id}`)).toEqual([
      `moved ${first?.id.replace('@fr', '@ar')}`,
    ])
  })

  test('added in a row of their own are told with the one before them', () => {
    const { changes, notices } = back((xml) => {
      const { end } = rowAt(xml, second?.opening ?? '')
      const row = `<w:tr><w:tc><w:tcPr/>${paragraph(run('Créer un prix national.'))}</w:tc></w:tr>`
      return xml.slice(0, end) + row + xml.slice(end)
    })
    expect(changes).toEqual([])
    expect(notices).toMatchObject([{ kind: 'outside', text: 'Créer un prix national.' }])
    expect(notices[0]?.place?.id).toContain(second?.id.split('@')[0])
  })
})

test('emphasis in Arabic, which has no italics, is kept when the words around it change', () => {
  const { changes } = back((xml) => xml.replace('وأخرى', 'وثانية'))
  expect(changes.map(({ id, after }) => [id, after])).toEqual([
    ['context@ar', 'كلمة _بارزة_ وثانية **غليظة** هنا.'],
  ])
})

describe('bookmarks', () => {
  test('gone with all words typed anew: the number of the paragraph still finds the text', () => {
    const { changes, notices } = back((xml) => {
      const { start, end } = paragraphAt(xml, first?.opening ?? '')
      const own = xml.slice(start, end)
      const properties = own.slice(0, own.indexOf('</w:pPr>') + 8)
      return `${xml.slice(0, start)}${properties}${run('Tout autre chose.')}</w:p>${xml.slice(end)}`
    })
    expect(changes.map(({ id, after }) => [id, after])).toEqual([[first?.id, 'Tout autre chose.']])
    expect(notices).toEqual([])
  })

  test('gone with the number too: the text is missing and its new words stand outside', () => {
    const { changes, notices } = back((xml) => {
      const { start, end } = paragraphAt(xml, first?.opening ?? '')
      return `${xml.slice(0, start)}${paragraph(run('Tout autre chose.'))}${xml.slice(end)}`
    })
    expect(changes).toEqual([])
    expect(notices.map(({ kind, text }) => [kind, text])).toEqual([
      ['missing', first?.words],
      ['outside', 'Tout autre chose.'],
    ])
  })

  test('that end in the next paragraph do not take it along', () => {
    const { changes, notices } = back((xml) => {
      const { end } = paragraphAt(xml, 'Troisième alinéa')
      const mark = xml.lastIndexOf('<w:bookmarkEnd', end)
      const own = xml.slice(mark, xml.indexOf('/>', mark) + 2)
      const cut = xml.slice(0, mark) + xml.slice(mark + own.length)
      const next = cut.indexOf('<w:r>', cut.indexOf('<w:p>', end - own.length))
      return cut.slice(0, next) + own + cut.slice(next)
    })
    expect(changes).toEqual([])
    expect(notices).toEqual([])
  })
})

describe('tracked changes', () => {
  test('of formatting do not count as what the words look like now', () => {
    const bold =
      '<w:rPr><w:rPrChange w:id="901" w:author="a"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>'
    const { changes } = back((xml) =>
      xml.replace('Premier alinéa', `</w:t></w:r>${run('Neuf', bold)}<w:r><w:t>`),
    )
    expect(changes[0]?.after).toMatch(/^Neuf du contexte\./)
  })

  test('inside one another keep what was put in last and lose what was struck out in it', () => {
    const { changes } = back((xml) =>
      xml.replace(
        'Premier alinéa',
        `</w:t></w:r><w:ins ${by('DGCL')}>${run('Un ')}<w:del ${by('SGG', 901)}><w:r><w:delText>mauvais </w:delText></w:r></w:del>${run('bon ')}</w:ins><w:r><w:t xml:space="preserve">alinéa`,
      ),
    )
    expect(changes[0]?.after).toMatch(/^Un bon alinéa du contexte\./)
    expect(changes[0]?.authors).toEqual(['DGCL', 'SGG'])
  })

  test('that move words take them from one text and show them in the other', () => {
    const { changes } = back((xml) =>
      xml
        .replace(
          'Premier alinéa',
          `</w:t></w:r><w:moveFrom ${by('DGCL')}>${run('Premier')}</w:moveFrom><w:r><w:t xml:space="preserve"> alinéa`,
        )
        .replace(
          'Troisième alinéa',
          `</w:t></w:r><w:moveTo ${by('DGCL')}>${run('Premier ')}</w:moveTo><w:r><w:t xml:space="preserve">Troisième alinéa`,
        ),
    )
    expect(changes[0]?.after).toBe(
      'alinéa du contexte.\n\nDeuxième alinéa.\n\nPremier Troisième alinéa.',
    )
  })
})

describe('remarks', () => {
  const comments = `<w:comments xmlns:w="w"><w:comment w:id="3" w:author="DGCL"><w:p><w:r><w:t>Quel budget ?</w:t></w:r></w:p></w:comment></w:comments>`
  const reference = '<w:r><w:commentReference w:id="3"/></w:r>'

  test('on what is no text of the record are told with its words', () => {
    const { changes, notices } = back(
      (xml) => {
        const { end } = paragraphAt(xml, 'Contexte')
        return `${xml.slice(0, end - 6)}${reference}${xml.slice(end - 6)}`
      },
      { 'word/comments.xml': comments },
    )
    expect(changes).toEqual([])
    expect(notices).toMatchObject([
      { kind: 'outside', text: 'Contexte', comments: [{ author: 'DGCL', text: 'Quel budget ?' }] },
    ])
  })
})

describe('what stands beside the texts', () => {
  test('in a text box is told, and the paragraph it hangs on is whole', () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraph(run('À revoir'))}</w:txbxContent></w:pict></w:r>`
    const { changes, notices } = back((xml) => {
      const { at } = paragraphAt(xml, 'Premier alinéa')
      const start = xml.lastIndexOf('<w:r>', at)
      return xml.slice(0, start) + box + xml.slice(start)
    })
    expect(changes).toEqual([])
    expect(notices).toMatchObject([{ kind: 'outside', text: 'À revoir' }])
  })

  test('words of the template that were changed are told', () => {
    const { notices } = back((xml) => xml.replace('>Contexte<', '>Le contexte<'))
    expect(notices).toMatchObject([{ kind: 'outside', text: 'Le contexte' }])
  })

  test('a head that was changed is told', () => {
    const head = Object.keys(parts).find(
      (path) => path.startsWith('word/header') && partOf(path).includes('Oujda'),
    )
    const { changes, notices } = back((xml) => xml, {
      [head ?? '']: partOf(head ?? '').replace('Oujda', 'Oujda-Angad'),
    })
    expect(changes).toEqual([])
    expect(notices).toMatchObject([
      {
        kind: 'outside',
        text: 'Note de politique · Congrès international ESS, Oujda-Angad 2025',
      },
    ])
  })

  test('a text of a recommendation that has been struck out of the record since is told', () => {
    const later = { ...conference, recommendations: conference.recommendations.slice(1) }
    const { notices } = back(
      (xml) => xml.replace(first?.opening ?? '', 'Protéger dès 2026'),
      {},
      later,
    )
    expect(notices).toMatchObject([{ kind: 'gone' }])
    expect(notices[0]?.text).toMatch(/^Protéger dès 2026/)
  })
})

test('on a letterhead, its own words are no additions, and what is written beside them is', async () => {
  const frame = new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph('Objet :\t{{title}}'),
              new Paragraph('{{body}}'),
              new Paragraph('Le Président'),
            ],
          },
        ],
      }),
    ),
  )
  const assets = await readAssets(serifTheme, conference)
  if (!assets.ok) throw new Error(assets.problem.code)
  const job = { conference, template: policyBrief, theme: serifTheme, options: sideBySide, frame }
  const bytes = await produceBrief({ ...job, format: 'docx' }, assets.value)
  if (!bytes.ok) throw new Error(bytes.problem.code)
  const nothing = { ok: true, value: { changes: [], notices: [] } }
  expect(readChanges(bytes.value, conference)).toEqual(nothing)
  const own = unzipSync(bytes.value)
  const document = strFromU8(own['word/document.xml'] ?? new Uint8Array())
  const signed = document.replace('Le Président', 'La Présidente')
  const read = readChanges(zipSync({ ...own, 'word/document.xml': strToU8(signed) }), conference)
  expect(read).toMatchObject({
    ok: true,
    value: { changes: [], notices: [{ kind: 'outside', text: 'La Présidente' }] },
  })
})
