import { beforeEnd } from './parts'

const ownNotes = /<w:footnote (?![^>]*w:type=)[^>]*>.*?<\/w:footnote>/gs

/** By how much the numbers of the brief's footnotes move behind the letterhead's. */
export const footnoteShift = (frame: string): number =>
  Math.max(
    0,
    ...[...frame.matchAll(/<w:footnote [^>]*w:id="(-?\d+)"/g)].map(([, id]) => Number(id)),
  )

/** The letterhead's footnotes with the brief's behind them; the lines above them stay the letterhead's. */
export function mergeFootnotes(
  frame: string,
  brief: string,
  adapt: (note: string) => string,
): string {
  const notes = brief.match(ownNotes) ?? []
  if (notes.length === 0) return frame
  if (frame === '') return brief.replace(ownNotes, adapt)
  const shift = footnoteShift(frame)
  const moved = notes.map((note) =>
    adapt(note).replace(
      /(<w:footnote [^>]*w:id=")(\d+)"/,
      (_, before: string, id: string) => `${before}${Number(id) + shift}"`,
    ),
  )
  return beforeEnd(withNamespace(frame), moved.join(''))
}

/** The brief's notes link with a name of this. */
const withNamespace = (footnotes: string): string =>
  footnotes.includes('xmlns:r=')
    ? footnotes
    : footnotes.replace(
        '<w:footnotes',
        '<w:footnotes xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
      )
