import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readChanges } from '../../../../core/exchange/docx/read-changes'
import { produceBrief } from '../../../../core/produce-brief'
import { readAssets } from '../../../../disk/read-assets'
import { policyBrief, serifTheme, sideBySide } from '../../../sample-jobs'
import {
  back,
  by,
  conference,
  context,
  first,
  paragraph,
  paragraphAt,
  partOf,
  parts,
  run,
  second,
  third,
} from './edited-back'

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
