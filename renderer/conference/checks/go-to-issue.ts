import { flushSync } from 'react-dom'
import type { Issue } from '../../../core/check/issue'
import { isLanguage } from '../../../core/text/language'
import { goTo } from '../../place'
import { showSide } from '../../window/narrow-view'
import { currentDocument } from '../document'
import { showAxis } from '../list/list-handle'
import { changeListView } from '../list/list-view'
import { openRecord } from '../recommendation-commands'

type Path = Issue['path']

/** Parts of a record that are not texts. */
const partSelectors: Readonly<Record<string, string | undefined>> = {
  leadBodyId: '[data-part="lead"] button',
  partnerBodyIds: '[data-part="lead"] button',
  horizon: '[data-part="schedule"] button',
  instrument: '[data-part="schedule"] .choice-button',
  indicators: '[data-part="indicators"] :is(textarea, button)',
}

/** Goes to the place of a finding: opens what it stands in and gives the keyboard to its field. */
export function goToIssue({ path }: Pick<Issue, 'path'>): void {
  const [owner, index] = path
  flushSync(() => showSide('form'))
  const conference = currentDocument().history.present
  const at = typeof index === 'number' ? index : -1
  if (owner === 'recommendations') {
    const id = conference.recommendations[at]?.id
    if (id === undefined) goTo({ section: 'recommendations' })
    else openRecord(id, selectorOf(path.slice(2)))
  } else if (owner === 'axes') {
    const id = conference.axes[at]?.id
    flushSync(() => {
      goTo({ section: 'recommendations' })
      if (id !== undefined) changeListView({ editedAxisId: id })
    })
    if (id === undefined) return
    showAxis(id)
    focus(`[data-axis="${CSS.escape(id)}"] ${fieldSelector(path.slice(2))}`)
  } else if (owner === 'bodies') {
    const id = conference.bodies[at]?.id
    flushSync(() => goTo({ section: 'bodies' }))
    if (id !== undefined) focus(`[data-body="${CSS.escape(id)}"] textarea`)
  } else {
    flushSync(() => goTo({ section: 'conference' }))
    focus(`.conference-form ${fieldSelector(path)}`)
  }
}

const selectorOf = (path: Path): string | undefined =>
  partSelectors[String(path[0])] && path.length === 1
    ? partSelectors[String(path[0])]
    : fieldSelector(path)

/** The field of a text by its path; a path without a language means its first language. */
function fieldSelector(path: Path): string {
  const last = String(path.at(-1))
  const language = isLanguage(last) ? last : undefined
  const field = (language === undefined ? path : path.slice(0, -1)).join('/')
  const inLanguage = language === undefined ? '' : `[data-language="${language}"]`
  return `[data-field="${field}"]${inLanguage} textarea`
}

function focus(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector)
  element?.focus()
  element?.scrollIntoView({ block: 'center' })
}
