import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { closeDialog, usePlace, type DialogName } from '../place'
import './dialog.css'

interface SmallDialogProps {
  /** Open while the window's place names it. */
  readonly name: DialogName
  readonly title: string
  readonly children: ReactNode
}

/** A few fields and what is to be done with them; Escape closes it. */
export function SmallDialog({ name, title, children }: SmallDialogProps) {
  const isOpen = usePlace((place) => place.dialog === name)
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) closeDialog()
      }}
    >
      <Modal className="dialog-box question">
        <Dialog className="dialog-content">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
