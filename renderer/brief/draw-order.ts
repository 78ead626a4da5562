import type { Outcome } from '../../core/outcome'
import type { DrawnPreview } from '../../electron/ipc/desktop-api'
import type { BriefOrder } from '../../electron/ipc/orders'
import { createConferencePost } from '../conference/conference-post'
import { desktop } from '../desktop'

const sendConference = createConferencePost()

/** Asks for the PDF of an order. */
export const drawOrder = ({ conference, ...brief }: BriefOrder): Promise<Outcome<DrawnPreview>> =>
  sendConference(conference, (update) => desktop.drawPreview({ ...brief, update }))
