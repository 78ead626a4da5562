import { expect, test } from 'vitest'
import { composeBrief } from '../../../../core/compose/compose-brief'
import { layOutBrief } from '../../../../core/layout/lay-out-brief'
import { makeSheets } from '../../../../core/writers/pdf/pages/make-sheets'
import type { Tag } from '../../../../core/writers/pdf/tags/tag'
import {
  arabicOnly,
  builtInTemplates,
  readSample,
  serifTheme,
  sideBySide,
} from '../../../sample-jobs'
import { typeSetting } from './type-setting'

const type = await typeSetting()
const conference = readSample('examples/oujda-2025.tawsiya')

function tagsOf(options: typeof sideBySide): readonly Tag[] {
  const [declaration] = builtInTemplates.filter(({ id }) => id === 'declaration')
  if (!declaration) throw new Error('no declaration')
  const brief = composeBrief(declaration, serifTheme, conference, options)
  if (!brief.ok) throw new Error(JSON.stringify(brief.problem))
  const root: Tag = { name: 'Document', children: [] }
  makeSheets(layOutBrief(brief.value), type, root)
  return allIn(root)
}

const allIn = (tag: Tag): readonly Tag[] => [tag, ...tag.children.flatMap(allIn)]

test.each([
  ['alone', arabicOnly, 1],
  ['side by side', sideBySide, 2],
] as const)(
  'the clauses of a declaration %s are a list with their numbers',
  (_, options, labels) => {
    const items = tagsOf(options).filter(({ name }) => name === 'LI')
    expect(items).toHaveLength(conference.recommendations.length)
    for (const { children } of items) {
      expect(children.filter(({ name }) => name === 'Lbl')).toHaveLength(labels)
    }
  },
)
