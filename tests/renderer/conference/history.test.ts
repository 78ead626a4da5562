import { expect, test } from 'vitest'
import type { Conference } from '../../../core/model/conference'
import { blankConference } from '../../../renderer/conference/blank-conference'
import {
  recordChange,
  redo,
  startHistory,
  undo,
  type History,
} from '../../../renderer/conference/history'

const blank = blankConference('2025-11-13', 'a')
const titled = (fr: string): Conference => ({ ...blank, title: { fr } })
const titleOf = (history: History): string | undefined => history.present.title.fr

test('undo and redo go back and forth between states', () => {
  const first = recordChange(startHistory(blank), change('Un', 0))
  const second = recordChange(first, change('Deux', 10))
  expect(titleOf(undo(second))).toBe('Un')
  expect(titleOf(undo(undo(second)))).toBeUndefined()
  expect(titleOf(redo(undo(second)))).toBe('Deux')
})

test('typing on in one field is one step', () => {
  const typed = ['U', 'Un', 'Une'].reduce(
    (history, text, index) => recordChange(history, change(text, index * 200, 'title/fr')),
    startHistory(blank),
  )
  expect(titleOf(typed)).toBe('Une')
  expect(undo(typed).present).toBe(blank)
})

test('typing after a pause, or in another field, is a new step', () => {
  const first = recordChange(startHistory(blank), change('Un', 0, 'title/fr'))
  const paused = recordChange(first, change('Un deux', 5_000, 'title/fr'))
  const elsewhere = recordChange(first, change('Un deux', 100, 'title/ar'))
  expect(titleOf(undo(paused))).toBe('Un')
  expect(titleOf(undo(elsewhere))).toBe('Un')
})

test('typing right after an undo does not join the step before it', () => {
  const first = recordChange(startHistory(blank), change('Un', 0, 'title/fr'))
  const again = recordChange(undo(first), change('Deux', 100, 'title/fr'))
  expect(undo(again).present).toBe(blank)
  expect(redo(again)).toBe(again)
})

test('a change that changes nothing is no step', () => {
  const history = startHistory(blank)
  expect(recordChange(history, { name: 'edit-text', next: blank, atMs: 0 })).toBe(history)
})

test('there is nothing to undo before the first change, nor to redo after the last', () => {
  const history = startHistory(blank)
  expect(undo(history)).toBe(history)
  expect(redo(history)).toBe(history)
})

function change(title: string, atMs: number, key?: string) {
  return {
    name: 'edit-text' as const,
    next: titled(title),
    atMs,
    ...(key === undefined ? {} : { key }),
  }
}
