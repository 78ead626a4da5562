import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import './button.css'
import './tooltip.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  /** One `primary` per view. */
  readonly look?: 'primary' | 'outlined' | 'plain' | 'link'
  readonly isSmall?: boolean
  readonly children?: ReactNode
}

/** A button with words. */
export function Button({ look = 'outlined', isSmall = false, ...props }: ButtonProps) {
  return <AriaButton {...props} className={`button ${look}${isSmall ? ' small' : ''}`} />
}

export interface IconButtonProps extends Omit<ButtonProps, 'look' | 'children'> {
  /** The button's name; also shown as its tip. */
  readonly name: string
  /** Shown in the tip, after the name. */
  readonly keys?: string
  readonly children: ReactNode
}

/** A button that shows only an icon: its name is in the tip and for screen readers. */
export function IconButton({ name, keys, isSmall = false, children, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...props}
        aria-label={name}
        className={`button plain icon${isSmall ? ' small' : ''}`}
      >
        {children}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {name}
        {keys === undefined ? null : (
          <kbd dir="ltr" className="tooltip-keys">
            {keys}
          </kbd>
        )}
      </Tooltip>
    </TooltipTrigger>
  )
}
