import { createUpdateSender } from '../../core/model/conference-update'
import type { Outcome } from '../../core/outcome'
import type { DrawnPreview } from '../../electron/ipc/desktop-api'
import type { BriefOrder } from '../../electron/ipc/orders'
import { desktop } from '../desktop'

const sender = createUpdateSender()

/** Asks for the PDF of an order; of its conference only what has changed since the last one is sent. */
export async function drawOrder({
  conference,
  ...brief
}: BriefOrder): Promise<Outcome<DrawnPreview>> {
  const ask = () => desktop.drawPreview({ ...brief, update: sender.next(conference) })
  return ask().catch(() => {
    // The other end does not know what was sent before.
    sender.startAfresh()
    return ask()
  })
}
