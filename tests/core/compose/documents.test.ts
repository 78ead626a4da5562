import { describe, expect, test } from 'vitest'
import type { Block, BriefDocument } from '../../../core/brief/brief-document'
import { passagesIn } from '../../../core/brief/passages-in'
import { textOfRuns } from '../../../core/brief/run'
import { composeBrief } from '../../../core/compose/compose-brief'
import { partOf } from '../../../core/compose/for-addressee'
import type { BriefOptions } from '../../../core/model/brief-options'
import type { Conference } from '../../../core/model/conference'
import type { Template } from '../../../core/model/template'
import { builtInTemplates, readSample, serifTheme } from '../../sample-jobs'

const samples = [
  'examples/oujda-2025.tawsiya',
  'examples/water-2026.tawsiya',
  'tests/conferences/incomplete.tawsiya',
].map((path) => [path, readSample(path)] as const)

/** Every way a template allows to print the languages of a conference. */
function choicesFor(
  { arrangements }: Template,
  { languages }: Conference,
): readonly BriefOptions[] {
  const shared = { issuedOn: '2025-11-14', digits: 'western' } as const
  return arrangements.flatMap((arrangement): BriefOptions[] =>
    arrangement === 'one-language'
      ? languages.map((language) => ({ ...shared, arrangement, languages: [language] }))
      : [languages.slice(0, 2), languages.slice(0, 2).toReversed()].map((pair) => ({
          ...shared,
          arrangement,
          languages: pair,
        })),
  )
}

function compose(template: Template, conference: Conference, options: BriefOptions): BriefDocument {
  const brief = composeBrief(template, serifTheme, conference, options)
  if (!brief.ok) throw new Error(JSON.stringify(brief.problem))
  return brief.value
}

/** The ids of the recommendations that each kind of list holds. */
function listings(blocks: readonly Block[]): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {}
  const add = (kind: string, ids: readonly string[]): void => {
    found[kind] = [...(found[kind] ?? []), ...ids]
  }
  const visit = (block: Block, sectionId: string): void => {
    if (block.kind === 'section') for (const inner of block.blocks) visit(inner, block.id)
    if (block.kind === 'numbered-group')
      add(
        'group',
        block.items.map(({ id }) => id),
      )
    if (block.kind === 'one-liners') {
      add(
        'lines',
        block.groups.flatMap(({ items }) => items.map(({ id }) => id)),
      )
    }
    if (block.kind === 'clauses' && block.role === 'operative') {
      add(
        'clauses',
        block.entries.map(({ id }) => id),
      )
    }
    if (block.kind === 'table' && sectionId === 'action-matrix') {
      add(
        'rows',
        block.rows.flatMap((row) => ('heading' in row ? [] : [row.id])),
      )
    }
  }
  for (const block of blocks) visit(block, '')
  return found
}

const wordsOf = (value: unknown): string =>
  passagesIn(value)
    .flatMap(({ versions }) => versions.map(({ content }) => textOfRuns(content)))
    .join('\n')

describe.each(builtInTemplates.map((template) => [template.id, template] as const))(
  'the template %s',
  (id, template) => {
    describe.each(samples)('for %s', (_, conference) => {
      const addressees =
        template.audience === 'everyone'
          ? [undefined]
          : conference.bodies
              .map((body) => body.id)
              .filter((body) => conference.recommendations.some((each) => partOf(body, each)))
              .slice(0, 5)
      const cases = choicesFor(template, conference).flatMap((options) =>
        addressees.map((addresseeId) => ({
          ...options,
          ...(addresseeId === undefined ? {} : { addresseeId }),
        })),
      )

      test('holds every recommendation it is to hold exactly once in each of its lists', () => {
        for (const options of cases) {
          const { addresseeId } = options
          const selected = conference.recommendations
            .filter((each) => addresseeId === undefined || partOf(addresseeId, each))
            .map((each) => each.id)
          const brief = compose(template, conference, options)
          const groups = new Set(brief.parts.map(({ languages }) => languages.join()))
          for (const group of groups) {
            const parts = brief.parts.filter(({ languages }) => languages.join() === group)
            const lists = listings(parts.flatMap(({ blocks }) => blocks))
            if (id !== 'press-release') expect(Object.keys(lists)).not.toEqual([])
            for (const ids of Object.values(lists))
              expect(ids.toSorted()).toEqual(selected.toSorted())
          }
        }
      })

      test('says it in all of its languages alike', () => {
        for (const options of cases) {
          for (const { languages, blocks } of compose(template, conference, options).parts) {
            const passages = passagesIn(withoutLetterheads(blocks))
            for (const { versions } of passages)
              expect(versions.map(({ language }) => language)).toEqual(languages)
          }
        }
      })

      test('leaves no brace of its patterns unfilled', () => {
        for (const options of cases) {
          expect(wordsOf(compose(template, conference, options).parts)).not.toMatch(/[{}]/)
        }
      })
    })
  },
)

/** A letterhead is in the languages of the institution, whatever those of the letter. */
const withoutLetterheads = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(({ kind }) => kind !== 'letterhead')

test('a press release names every recommendation in its prose exactly once', () => {
  const conference = readSample('examples/oujda-2025.tawsiya')
  const template = builtInTemplates.find(({ id }) => id === 'press-release')
  if (!template) throw new Error('no press release')
  const options = choicesFor(template, conference).find(({ languages }) => languages[0] === 'ar')
  if (!options) throw new Error('no choice')
  const words = wordsOf(compose(template, conference, options).parts).replace(
    /[\u00A0\u202F]/g,
    ' ',
  )
  for (const { shortTitle } of conference.recommendations) {
    expect(words.split(shortTitle.ar ?? '?').length - 1, shortTitle.ar).toBe(1)
  }
})
