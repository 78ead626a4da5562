import { expect, test } from 'vitest'
import { composeBrief } from '../../../core/compose/compose-brief'
import { leaveToFrame } from '../../../core/frame/leave-to-frame'
import type { FrameField } from '../../../core/frame/placeholder-names'
import { arabicOnly, builtInTemplates, readSample, serifTheme } from '../../sample-jobs'

const [letter] = builtInTemplates.filter(({ id }) => id === 'ministry-letter')

function kindsLeft(...asked: readonly FrameField[]): readonly string[] {
  if (!letter) throw new Error('no letter')
  const options = { ...arabicOnly, addresseeId: 'min-interieur' }
  const brief = composeBrief(letter, serifTheme, readSample('examples/oujda-2025.tawsiya'), options)
  if (!brief.ok) throw new Error(brief.problem.code)
  return leaveToFrame(brief.value, new Set(asked)).parts.flatMap(({ blocks }) =>
    blocks.map(({ kind }) => kind),
  )
}

test('a letter on a letterhead has no head of its own', () => {
  expect(kindsLeft()).not.toContain('letterhead')
  expect(kindsLeft()).toEqual(expect.arrayContaining(['reference-line', 'address']))
})

test('what the letterhead asks for is not said twice', () => {
  const left = kindsLeft('number', 'addressee')
  expect(left).not.toContain('reference-line')
  expect(left).not.toContain('address')
  expect(left).toContain('labelled-list')
})
