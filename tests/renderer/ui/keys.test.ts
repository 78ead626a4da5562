import { expect, test } from 'vitest'
import { commandOf, keysHere } from '../../../renderer/ui/keys'

const stroke = { key: '', code: '', ctrlKey: true, metaKey: false, shiftKey: false, altKey: false }

test('a letter counts by what it types: Ctrl Z stands elsewhere on a French keyboard', () => {
  expect(commandOf({ ...stroke, key: 'z', code: 'KeyW' })).toBe('undo')
  expect(commandOf({ ...stroke, key: 'w', code: 'KeyZ' })).toBeUndefined()
})

test('on an Arabic keyboard a letter counts by its position', () => {
  expect(commandOf({ ...stroke, key: 'ئ', code: 'KeyZ' })).toBe('undo')
  expect(commandOf({ ...stroke, key: 'س', code: 'KeyS' })).toBe('save')
})

test('Shift makes another command', () => {
  expect(commandOf({ ...stroke, key: 'S', code: 'KeyS', shiftKey: true })).toBe('save-as')
  expect(commandOf({ ...stroke, key: 'Z', code: 'KeyZ', shiftKey: true })).toBe('redo')
})

test('without Control, or with Alt, letters are typed', () => {
  expect(commandOf({ ...stroke, key: 'z', code: 'KeyZ', ctrlKey: false })).toBeUndefined()
  expect(commandOf({ ...stroke, key: 'z', code: 'KeyZ', altKey: true })).toBeUndefined()
})

test('macOS reads keys by its own signs and redoes with the key of undo', () => {
  expect(keysHere('Ctrl Shift S', true)).toBe('⌘ ⇧ S')
  expect(keysHere('Ctrl Y', true)).toBe('⌘ ⇧ Z')
  expect(keysHere('Ctrl Y', false)).toBe('Ctrl Y')
})
