import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { themeSchema, type Theme } from '../../../core/brief/theme'
import { haveSameFaces, withFaces } from '../../../core/brief/theme-faces'

const themeOf = (id: string): Theme =>
  themeSchema.parse(JSON.parse(readFileSync(`templates/themes/${id}.json`, 'utf8')))
const [serif, sans, large] = [themeOf('serif'), themeOf('sans'), themeOf('large-print')]

test('one theme in the faces of another has the sizes that were made for them', () => {
  const changed = withFaces(serif, serif, sans)
  expect(changed.scales).toEqual(sans.scales)
  expect(changed.masthead).toBe(serif.masthead)
  expect(withFaces(changed, sans, serif).scales).toEqual(serif.scales)
})

test('large print stays large in other faces', () => {
  const home = haveSameFaces(large, sans) ? sans : serif
  const source = home === sans ? serif : sans
  const { body } = withFaces(large, home, source).scales.single
  expect(body.latin[0]).toBeGreaterThan(source.scales.single.body.latin[0])
  expect(body.arabic[0]).toBeGreaterThan(source.scales.single.body.arabic[0])
})
