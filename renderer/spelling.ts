import { desktop } from './desktop'
import { currentSettings, followSettingsHere } from './settings'

/** The languages whose spelling can be checked. */
const spelled = ['ar', 'fr', 'en'] as const

/** Has each field's words checked in the language of the field, while the user wants it. */
export function followSpelling(): void {
  document.addEventListener('focusin', ({ target }) => checkIn(target))
  desktop.on('spelling-changed', checkAgain)
  let wasOn = currentSettings().isSpellingChecked
  followSettingsHere(() => {
    const isOn = currentSettings().isSpellingChecked
    if (isOn !== wasOn) checkAgain()
    wasOn = isOn
  })
}

function checkIn(target: EventTarget | null): void {
  if (!(target instanceof HTMLTextAreaElement)) return
  const tag = target.closest('[lang]')?.getAttribute('lang') ?? ''
  const language = spelled.find((one) => tag.startsWith(one))
  const isOn = currentSettings().isSpellingChecked && target.spellcheck
  desktop.spellIn(isOn && language !== undefined ? language : null)
}

/** Marks stay until a field is looked at anew: switched off and on again it is. */
function checkAgain(): void {
  const { activeElement } = document
  for (const field of document.querySelectorAll('textarea')) {
    if (!field.spellcheck) continue
    field.spellcheck = false
    field.spellcheck = true
  }
  if (activeElement instanceof HTMLTextAreaElement) {
    activeElement.blur()
    activeElement.focus()
  }
}
