import { expect, test } from 'vitest'
import type { Block } from '../../../core/brief/brief-document'
import { heldToNext } from '../../../core/layout/comes-along'
import { gridCell, gridNode, gridRow } from '../../../core/layout/grid-rows'
import { contextOf } from '../../../core/layout/layout-context'
import { pageGridOf } from '../../../core/layout/page-grid'
import { serifTheme } from '../../sample-jobs'

const context = contextOf(serifTheme, ['fr'], 'single', pageGridOf('A4', 'single', 'text'))
const passage = { versions: [{ language: 'fr' as const, content: [{ text: 'Fait à Oujda.' }] }] }
const clauses: Block = { kind: 'clauses', role: 'operative', entries: [] }
const paragraph: Block = { kind: 'paragraph', role: 'body', passage }
const signatures: Block = { kind: 'signatures', role: 'declaration', people: [] }
const list = gridNode(context, [10], [gridRow([gridCell([])]), gridRow([gridCell([])])])

const held = (blocks: readonly Block[], index: number): readonly boolean[] =>
  heldToNext(blocks, index, [list]).flatMap((node) =>
    node.kind === 'grid' ? node.rows.map(({ keepWithNext }) => keepWithNext) : [],
  )

test('the last clause comes along with place, date and signatures, the others do not', () => {
  expect(held([clauses, paragraph, paragraph, signatures], 0)).toEqual([false, true])
})

test('a text that nobody signs is held to nothing', () => {
  expect(held([clauses, paragraph], 0)).toEqual([false, false])
})

test('what stands before another list is not held to signatures further down', () => {
  expect(held([clauses, clauses, signatures], 0)).toEqual([false, false])
})
