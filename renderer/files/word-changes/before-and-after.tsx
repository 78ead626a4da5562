import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf, tagOf, type Language } from '../../../core/text/language'
import { markDifferences, type TextPiece } from './mark-differences'
import './word-changes.css'

interface BeforeAndAfterProps {
  readonly before: string
  readonly after: string
  readonly language: Language
  /** Where the text after comes from. */
  readonly afterName: string
  /** Which text it is, where that is not said above. */
  readonly about?: string
}

/** A text as the conference has it, and as it came back, with the words marked in which they differ. */
export function BeforeAndAfter({ before, after, language, afterName, about }: BeforeAndAfterProps) {
  const { t } = useTranslation()
  const marked = useMemo(() => markDifferences(before, after, language), [before, after, language])
  return (
    <div className="change-versions">
      {about === undefined ? null : <p className="change-about">{about}</p>}
      {before === '' ? null : (
        <Version name={t('wordChanges.before')} pieces={marked.before} language={language} isOld />
      )}
      <Version name={afterName} pieces={marked.after} language={language} />
    </div>
  )
}

interface VersionProps {
  readonly name: string
  readonly pieces: readonly TextPiece[]
  readonly language: Language
  readonly isOld?: boolean
}

/** A version stands whole in its own direction; only the colour and the line of the marks tell it apart. */
export function Version({ name, pieces, language, isOld = false }: VersionProps) {
  const Mark = isOld ? 'del' : 'ins'
  return (
    <div className="change-version">
      <h3 className="change-version-name">{name}</h3>
      <p lang={tagOf(language)} dir={directionOf(language)}>
        {pieces.length === 0 ? <span className="change-nothing">—</span> : null}
        {pieces.map(({ text, differs }, index) =>
          differs ? <Mark key={index}>{text}</Mark> : <span key={index}>{text}</span>,
        )}
      </p>
    </div>
  )
}
