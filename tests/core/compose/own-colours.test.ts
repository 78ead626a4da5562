import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { themeSchema } from '../../../core/brief/theme'
import { withMainColour } from '../../../core/brief/theme-colours'
import { composeBrief } from '../../../core/compose/compose-brief'
import { parseConference } from '../../../core/model/parse-conference'
import { parseTemplate } from '../../../core/model/parse-template'

const read = (file: string): string => readFileSync(file, 'utf8')
const serif = themeSchema.parse(JSON.parse(read('templates/themes/serif.json')))

/** The main colour a brief is printed in, for an institution with a colour of its own. */
function printedAccent(theme: typeof serif): string | undefined {
  const conference = parseConference(read('examples/oujda-2025.tawsiya'))
  const template = parseTemplate(read('templates/policy-brief/template.json'))
  if (!conference.ok || !template.ok) throw new Error('no sample')
  const { letterhead } = conference.value
  const coloured = { ...conference.value, letterhead: { ...letterhead, accent: '#5B2A6E' } }
  const brief = composeBrief(template.value, theme, coloured, {
    languages: ['ar', 'fr'],
    arrangement: 'side-by-side',
    issuedOn: '2025-11-14',
    digits: 'western',
  })
  return brief.ok ? brief.value.theme.colours.accent : undefined
}

test('the institution’s colour takes the place of the theme’s', () => {
  expect(printedAccent(serif)).toBe('#5B2A6E')
})

test('a template whose colours were chosen keeps them', () => {
  expect(printedAccent(withMainColour(serif, '#7A1F2B'))).toBe('#7A1F2B')
})
