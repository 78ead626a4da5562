import { fail, succeed, type Outcome } from '../outcome'
import type { ImpositionOrder } from './imposition-order'
import { bookletSides, flipSides, twoUpSides, type SheetSide } from './page-order'
import { readPdf, type SourcePdf } from './read-pdf'
import { writeSheets } from './write-sheets'

/** Brings the pages of PDF files onto sheets for printing on both sides. The same files give the same bytes. */
export async function imposePdf(order: ImpositionOrder): Promise<Outcome<Uint8Array>> {
  const sources: SourcePdf[] = []
  for (const document of order.documents) {
    const source = await readPdf(document)
    if (!source.ok) return source
    sources.push(source.value)
  }
  const sides = sidesOf(sources, order)
  if (!sides.ok) return sides
  return succeed(await writeSheets(sources, sides.value, order))
}

function sidesOf(
  sources: readonly SourcePdf[],
  { imposition, bindings }: ImpositionOrder,
): Outcome<readonly SheetSide[]> {
  const [first, second] = sources
  if (!first) return fail('not-found', 'PDF')
  const binding = bindings[0] ?? first.binding
  switch (imposition) {
    case 'booklet':
      return succeed(bookletSides(first.pages.length, binding))
    case 'two-up':
      return succeed(twoUpSides(first.pages.length, binding))
    case 'flip': {
      if (!second) return fail('not-found', 'PDF')
      const other = bindings[1] ?? second.binding
      return succeed(flipSides([first.pages.length, second.pages.length], [binding, other]))
    }
  }
}
