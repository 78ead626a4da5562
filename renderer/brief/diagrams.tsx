import { directionOf } from '../../core/text/language'
import type { LanguageChoice } from './brief-choices'
import './diagrams.css'

/** A small drawing of the brief's first page; drawings of paper are the same in every interface. */
export function TemplateDiagram() {
  return (
    <svg className="diagram" width="52" height="70" viewBox="0 0 52 70" aria-hidden>
      <rect className="diagram-paper" x="0.5" y="0.5" width="51" height="69" />
      <path className="diagram-accent" d="M7 9h38M7 34h38" />
      <path className="diagram-ink" d="M7 15h14M31 15h14" />
      <path
        className="diagram-text"
        d="M7 21h16M29 21h16M7 25h14M31 25h14M7 29h16M29 29h16M7 40h16M29 40h16M7 44h14M31 44h14M7 48h16M29 48h16M7 52h12M33 52h12M7 58h16M29 58h16M7 62h14M31 62h14"
      />
    </svg>
  )
}

/** How the languages share the pages. */
export function ArrangementDiagram({ choice }: { readonly choice: LanguageChoice }) {
  const [first, second] = choice.languages.map((language) =>
    directionOf(language) === 'rtl' ? ('rtl' as const) : ('ltr' as const),
  )
  switch (choice.arrangement) {
    case 'side-by-side':
      return (
        <svg className="diagram" width="52" height="56" viewBox="0 0 52 56" aria-hidden>
          <rect className="diagram-paper" x="0.5" y="0.5" width="51" height="55" />
          <Lines x={6} direction="ltr" width={17} />
          <Lines x={29} direction="rtl" width={17} />
        </svg>
      )
    case 'interleaved':
      return (
        <svg className="diagram" width="40" height="56" viewBox="0 0 40 56" aria-hidden>
          <rect className="diagram-paper" x="0.5" y="0.5" width="37" height="55" />
          <path className="diagram-rtl" d="M6 10h26M15 16h17M6 34h26M15 40h17" />
          <path className="diagram-text" d="M6 22h26M6 28h17M6 46h26" />
        </svg>
      )
    case 'facing-pages':
      return (
        <svg className="diagram" width="76" height="56" viewBox="0 0 76 56" aria-hidden>
          <Sheet x={0} direction="ltr" />
          <Sheet x={38} direction="rtl" />
        </svg>
      )
    case 'one-after-another':
    case 'flip':
      return (
        <svg className="diagram" width="92" height="56" viewBox="0 0 92 56" aria-hidden>
          <Sheet x={0} direction={second ?? 'ltr'} />
          <path className="diagram-arrow" d="M52 28h-10m4-4-4 4 4 4" />
          <Sheet x={54} direction={first ?? 'rtl'} />
        </svg>
      )
    case 'one-language':
      return (
        <svg className="diagram" width="40" height="56" viewBox="0 0 40 56" aria-hidden>
          <Sheet x={0} direction={first ?? 'rtl'} />
        </svg>
      )
  }
}

function Sheet({ x, direction }: { x: number; direction: 'ltr' | 'rtl' }) {
  return (
    <>
      <rect className="diagram-paper" x={x + 0.5} y="0.5" width="37" height="55" />
      <Lines x={x + 6} direction={direction} width={26} />
    </>
  )
}

/** Lines of text, ragged at the end of their direction; Arabic ones carry the accent. */
function Lines(props: { x: number; direction: 'ltr' | 'rtl'; width: number }) {
  const { x, direction, width } = props
  const path = [10, 16, 22, 28, 34, 40, 46]
    .map((y, index) => {
      const shorter = index % 3 === 2 ? width * 0.35 : 0
      const start = direction === 'rtl' ? x + shorter : x
      return `M${start} ${y}h${width - shorter}`
    })
    .join('')
  return <path className={direction === 'rtl' ? 'diagram-rtl' : 'diagram-text'} d={path} />
}
