import { writeFollowUp } from '../../core/exchange/follow-up/write-follow-up'
import { writeXliff } from '../../core/exchange/xliff/write-xliff'
import { fail, succeed, type Outcome } from '../../core/outcome'
import { produceReviewTable } from '../../core/produce-review-table'
import { readTheme } from '../../disk/read-theme'
import type { ExchangeOrder } from '../ipc/exchange-orders'

type OrderOf<K> = Extract<ExchangeOrder, { readonly kind: K }>

const writers: {
  readonly [K in ExchangeOrder['kind']]: (order: OrderOf<K>) => Promise<Outcome<Uint8Array>>
} = {
  async 'review-table'(order) {
    const theme = await readTheme('serif')
    return theme.ok ? produceReviewTable({ ...order, theme: theme.value }) : theme
  },
  xliff: async (order) => succeed(Buffer.from(writeXliff(order))),
  'follow-up': async ({ conference, format }) => {
    const written = await writeFollowUp(conference, format)
    return succeed(typeof written === 'string' ? Buffer.from(written) : written)
  },
}

/** What goes out to other people's programs: texts to translate, or the table to follow up. */
export async function writeExchange(order: ExchangeOrder): Promise<Outcome<Uint8Array>> {
  // The compiler does not see that an order's own kind leads to its own writer.
  const write = writers[order.kind] as (own: ExchangeOrder) => Promise<Outcome<Uint8Array>>
  try {
    return await write(order)
  } catch (error) {
    // A fault of ours: the window says so.
    console.error(error)
    return fail('internal', undefined, error instanceof Error ? error.message : undefined)
  }
}
