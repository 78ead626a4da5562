import { flushSync } from 'react-dom'
import type { PagePlace } from '../../core/layout/place'
import { tagOf } from '../../core/text/language'
import { changeListView } from '../conference/list/list-view'
import { goTo } from '../place'
import { showSide } from '../window/narrow-view'

/** Frames that a section may take to show a field that was not there. */
const patience = 30

/** Goes to the field that a passage of the brief came from, in the passage's own language. */
export function jumpTo({ source, language }: Pick<PagePlace, 'source' | 'language'>): void {
  const [kind, id = '', field = 'text'] = source.split('/')
  flushSync(() => showSide('form'))
  if (kind === 'recommendations') {
    goTo({ section: 'recommendations', openId: id })
    focusWhenThere([
      `[data-recommendation="${CSS.escape(id)}"] .${CSS.escape(field)} [lang="${tagOf(language)}"] textarea`,
      `[data-recommendation="${CSS.escape(id)}"] [lang="${tagOf(language)}"] textarea`,
    ])
  } else if (kind === 'axes') {
    goTo({ section: 'recommendations' })
    changeListView({ editedAxisId: id })
    const axis = `[data-axis="${CSS.escape(id)}"]`
    focusWhenThere([`${axis} [data-field="title"] textarea`, `${axis} textarea`])
  } else if (kind === 'bodies') {
    goTo({ section: 'bodies' })
    const body = `[data-body="${CSS.escape(id)}"]`
    focusWhenThere([`${body} [lang="${tagOf(language)}"] textarea`, `${body} textarea`])
  } else if (kind === 'conference') {
    goTo({ section: 'conference' })
    const row = `[data-source="${CSS.escape(`conference/${id}`)}"]`
    focusWhenThere([`${row} [lang="${tagOf(language)}"] textarea`, `${row} :is(textarea, input)`])
  }
}

/** The first of the places that exists; React may need a few frames to draw it. */
function focusWhenThere(selectors: readonly string[], frames = patience): void {
  const found = selectors.flatMap((selector) => [
    ...document.querySelectorAll<HTMLElement>(selector),
  ])[0]
  if (found) {
    found.focus({ preventScroll: true })
    found.scrollIntoView({ block: 'center' })
  } else if (frames > 0) requestAnimationFrame(() => focusWhenThere(selectors, frames - 1))
}
