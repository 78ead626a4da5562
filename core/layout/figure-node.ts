import type { Figure } from '../brief/picture'
import { textOfRuns } from '../brief/run'
import type { FigureNode } from './page-layout'
import { ptOfMm } from './units'

/** A figure at its width, with its alternative text in the first language. */
export function figureNode(figure: Figure, alignment: FigureNode['alignment']): FigureNode {
  const widthPt = ptOfMm(figure.widthMm)
  const aspect = figure.picture.kind === 'image' ? figure.picture.aspect : 1
  const [first] = figure.alternative.versions
  if (!first) throw new Error('a figure needs an alternative text')
  return {
    kind: 'figure',
    picture: figure.picture,
    widthPt,
    heightPt: widthPt * aspect,
    alternative: { language: first.language, text: textOfRuns(first.content) },
    alignment,
    spaceBeforePt: 0,
  }
}
