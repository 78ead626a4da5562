import { expect, test } from 'vitest'
import { proposeRecords } from '../../../../core/exchange/communique/propose-records'
import { markSource } from '../../../../renderer/files/import/mark-source'

const source = `Les participants ont recommandé :
- créer un fonds régional pour les coopératives ;
- généraliser la couverture sociale des artisanes.`

test('the marked pieces are the source, word for word', () => {
  const proposal = proposeRecords(source, 'fr')
  const pieces = markSource(proposal)
  expect(pieces.map(({ text }) => text).join('')).toBe(source)
  for (const [index, { text }] of proposal.recommendations.entries()) {
    expect(pieces.find((piece) => piece.index === index)?.text).toBe(text)
  }
})
