import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FieldChange } from '../../../../core/exchange/field-change'
import { readEdited } from '../../../../core/exchange/read-edited'
import { takeChanges } from '../../../../core/exchange/take-changes'
import { readXliff } from '../../../../core/exchange/xliff/read-xliff'
import { writeXliff } from '../../../../core/exchange/xliff/write-xliff'
import { xliffVersions } from '../../../../core/exchange/xliff/xliff-version'
import type { Conference } from '../../../../core/model/conference'
import { translationStateOf } from '../../../../core/model/translation-state'
import type { Localized } from '../../../../core/text/language'
import { readSample } from '../../../sample-jobs'

const sample = readSample('examples/oujda-2025.tawsiya')
/** A few texts of every kind: each test writes all of them several times. */
const conference: Conference = {
  ...sample,
  recommendations: sample.recommendations.slice(0, 4).map((each) => ({ ...each, relatedIds: [] })),
  bodies: sample.bodies.slice(0, 2),
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const [first, second] = conference.recommendations
if (!first || !second) throw new Error('The sample has recommendations')
const firstText = `recommendations/${first.id}/text`

/** The conference with another text of its first recommendation. */
const withText = (text: Localized): Conference => ({
  ...conference,
  recommendations: conference.recommendations.map((each, index) =>
    index === 0 ? { ...each, text: { ...each.text, ...text } } : each,
  ),
})

const sent = (version: '1.2' | '2.0', from = conference): string =>
  writeXliff({ conference: from, source: 'ar', target: 'fr', version })

function changesIn(xml: string, into = conference): readonly FieldChange[] {
  const read = readEdited(bytesOf(xml), into)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value.changes
}

/** As a translator's tool writes a translation anew, whatever the version. */
const translated = (xml: string, text: string, words: string): string =>
  xml.replace(
    new RegExp(`(name="${text}"(?:(?!<target)[\\s\\S])*<target[^>]*>)[\\s\\S]*?(</target>)`),
    (_, open: string, close: string) => open + words + close,
  )

for (const version of xliffVersions) {
  test(`XLIFF ${version}: what comes back untouched changes nothing`, () => {
    expect(changesIn(sent(version))).toEqual([])
  })

  test(`XLIFF ${version}: a translation comes back with its marks, its link and the remark on it`, () => {
    const from = withText({
      ar: 'نص **مهم** في [الموقع](https://ar.example)',
      fr: 'Vieux **mot**.',
    })
    const xml = translated(sent(version, from), firstText, WORDS[version]).replace(
      version === '2.0' ? '</notes><segment' : '</trans-unit>',
      version === '2.0'
        ? '<note>Un terme à revoir</note></notes><segment'
        : '<note from="Amal">Un terme à revoir</note></trans-unit>',
    )
    const changes = changesIn(xml, from)
    const change = changes.find(({ id }) => id === `${firstText}@fr`)
    expect(change).toMatchObject({
      before: 'Vieux **mot**.',
      after: 'Un texte **important** sur [le site](https://ar.example)',
      isConflict: false,
    })
    expect(changes.flatMap(({ comments }) => comments.map(({ text }) => text))).toEqual([
      'Un terme à revoir',
    ])
  })

  test(`XLIFF ${version}: what was changed here meanwhile is a conflict, and a changed source leaves it stale`, () => {
    const xml = translated(sent(version), firstText, 'Traduit ailleurs.')
    const now = withText({ ar: 'نص جديد', fr: 'Retouché ici.' })
    const [change] = changesIn(xml, now)
    expect(change).toMatchObject({ before: 'Retouché ici.', isConflict: true })
    const taken = takeChanges(now, changesIn(xml, now))
    expect(taken.recommendations[0]?.text.fr).toBe('Traduit ailleurs.')
    expect(translationStateOf(taken, firstText, 'fr')).toBe('stale')
  })

  test(`XLIFF ${version}: what the translator has read over is reviewed afterwards`, () => {
    const done = version === '2.0' ? 'state="reviewed"' : 'state="signed-off"'
    const unit = new RegExp(`name="${firstText}"(?:(?!state=)[\\s\\S])*state="translated"`)
    const xml = sent(version).replace(unit, (found) => found.replace('state="translated"', done))
    const changes = changesIn(xml)
    expect(changes).toMatchObject([{ id: `${firstText}@fr`, isReviewed: true }])
    const taken = takeChanges(conference, changes)
    expect(translationStateOf(taken, firstText, 'fr')).toBe('reviewed')
    expect(changesIn(sent(version, taken), taken)).toEqual([])
  })

  test(`XLIFF ${version}: any words survive the way out and back`, () => {
    const words = fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(words, words, words, (ar, fr, edited) => {
        const out = withText({ ar, fr })
        expect(changesIn(sent(version, out), out)).toEqual([])
        // Sent from a record with other words, the words of the file are what comes back.
        const other = withText({ ar, fr: edited })
        const [change, ...more] = changesIn(sent(version, out), other)
        expect(more).toEqual([])
        const back = change ? takeChanges(other, [change]) : other
        expect(changesIn(sent(version, out), back)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
}

const WORDS = {
  '2.0':
    'Un texte <pc id="b1" type="fmt" subType="xlf:b">important</pc> sur <pc id="l1" type="link">le site</pc>',
  '1.2': 'Un texte <g id="b1">important</g> sur <g id="l1">le site</g>',
}

test('a text that nobody has translated goes out without a target, and a copied source is no translation', () => {
  const from = withText({ fr: '' })
  const unit =
    sent('2.0', from)
      .split('<unit ')
      .find((each) => each.includes(firstText)) ?? ''
  expect(unit).not.toContain('<target>')
  expect(unit).toContain('state="initial"')
  const copied = sent('2.0', from).replace(
    unit,
    unit.replace(/<source>([\s\S]*?)<\/source>/, '<source>$1</source><target>$1</target>'),
  )
  expect(changesIn(copied, from)).toEqual([])
})

test('segments of a cut unit, split codes and suggestions of a memory are read as they are meant', () => {
  const from = withText({ ar: 'جملة أولى. **ثانية**.', fr: 'Vieux.' })
  const xml = sent('2.0', from).replace(
    new RegExp(`(name="${firstText}"[\\s\\S]*?)<segment[\\s\\S]*?</segment>`),
    (_, head: string) =>
      `${head}<mtc:matches xmlns:mtc="urn:x"><mtc:match><source>جملة</source><target>Faux</target></mtc:match></mtc:matches>` +
      '<segment><source>جملة أولى.</source><target>Une.</target></segment><ignorable><source> </source></ignorable>' +
      '<segment><source><sc id="b1"/>ثانية<ec startRef="b1"/>.</source><target><sc id="b1"/>Deux<ec startRef="b1"/>.</target></segment>',
  )
  expect(changesIn(xml, from)[0]?.after).toBe('Une. **Deux**.')
})

test('a tool that keeps nothing of codes and notes but their names loses no link and makes no remark', () => {
  const from = withText({
    ar: 'في [الموقع](https://ar.example)',
    fr: 'Sur [le site](https://fr.example).',
  })
  for (const version of xliffVersions) {
    const xml = sent(version, from)
      .replace(/<originalData>.*?<\/originalData>/g, '')
      .replace(/ (?:dataRefEnd|tw:href|type|subType|ctype|category|from)="[^"]*"/g, '')
    expect(changesIn(xml, from)).toEqual([])
  }
})

test('a file of another conference is told from ours, and of hostile files nothing is read', () => {
  const other: Conference = {
    ...conference,
    recommendations: conference.recommendations.map((each) => ({
      ...each,
      text: { ar: 'غيره', fr: 'Autre' },
    })),
    title: { ar: 'عنوان آخر' },
  }
  const foreign = writeXliff({
    conference: { ...other, axes: [], bodies: [], glossary: [] },
    ...{ source: 'ar', target: 'fr', version: '2.0' },
  })
  const onlyTexts = foreign.replace(
    /<unit (?![^>]*"recommendations\/[\w-]+\/text")[\s\S]*?<\/unit>\n/g,
    '',
  )
  expect(readXliff(bytesOf(onlyTexts), conference)).toMatchObject({
    problem: { code: 'no-texts-of-conference' },
  })
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]>${sent('1.2').slice(38)}`
  const hostile = [
    '',
    '<html></html>',
    bomb,
    sent('2.0').slice(0, 20_000),
    '<xliff>'.repeat(200_000),
    `<xliff><unit id="${'x'.repeat(1_000_000)}">`,
  ]
  for (const text of hostile) {
    expect(readXliff(bytesOf(text), conference)).toMatchObject({
      problem: { code: 'not-an-xliff' },
    })
  }
})
