import { imposePdf } from '../../core/print/impose-pdf'
import { succeed, type Outcome } from '../../core/outcome'
import type { Language } from '../../core/text/language'
import type { BriefOrder, SheetWishes } from '../ipc/orders'
import { produce } from './produce'

/** A brief as PDF, its pages on sheets to be folded. A flip booklet holds each language from its own cover. */
export async function produceSheets(
  order: BriefOrder,
  { imposition, sheet, hasMarks }: SheetWishes,
): Promise<Outcome<Uint8Array>> {
  const [first, second] = order.options.languages
  const orders =
    imposition === 'flip' && first && second ? [alone(order, first), alone(order, second)] : [order]
  const documents: { readonly name: string; readonly bytes: Uint8Array }[] = []
  for (const each of orders) {
    const pdf = await produce(each, 'pdf')
    if (!pdf.ok) return pdf
    documents.push({ name: each.templateId, bytes: pdf.value })
  }
  // A text in one language has one cover only: it is folded as a booklet.
  const fitting = imposition === 'flip' && documents.length < 2 ? 'booklet' : imposition
  const sheets = await imposePdf({
    documents,
    imposition: fitting,
    bindings: [],
    ...{ sheet, hasMarks },
  })
  return sheets.ok ? succeed(sheets.value) : sheets
}

const alone = (order: BriefOrder, language: Language): BriefOrder => ({
  ...order,
  options: { ...order.options, languages: [language], arrangement: 'one-language' },
})
