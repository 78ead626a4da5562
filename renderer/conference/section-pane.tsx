import type { ReactNode } from 'react'
import { LinkDialog } from '../ui/marks/link-dialog'
import '../ui/pane.css'

/** The middle of the window: one section, with the keys and the dialog that all of them have. */
export function SectionPane(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <main className={`pane ${props.name}`}>
      {props.children}
      <LinkDialog />
    </main>
  )
}
