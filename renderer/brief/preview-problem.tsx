import { CircleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { textsOf, type ConferenceText } from '../../core/model/texts'
import type { Problem } from '../../core/outcome'
import { wordProblem } from '../../core/text/problem-words'
import { goToIssue } from '../conference/checks/go-to-issue'
import { currentDocument } from '../conference/document'
import { Button } from '../ui/button'
import { useInterfaceLanguage } from '../words/interface-language'

/** What keeps the brief from being drawn, with the way to the text that is to be mended. */
export function PreviewProblem({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const path = useMemo(() => placeOf(problem), [problem])
  return (
    <div className="preview-problem" role="alert">
      <CircleAlert size={16} strokeWidth={1.7} aria-hidden />
      <p>
        {wordProblem(problem, language)}{' '}
        {path === undefined ? null : (
          <Button look="link" isSmall onPress={() => goToIssue({ path })}>
            {t('checks.go')}
          </Button>
        )}
      </p>
    </div>
  )
}

/** The first text that holds the character no face has; the words of templates have no place in the form. */
function placeOf({ code, detail = '' }: Problem): ConferenceText['path'] | undefined {
  const codePoint = /U\+([0-9A-F]+)/.exec(detail)?.[1]
  if (code !== 'missing-glyph' || codePoint === undefined) return undefined
  const character = String.fromCodePoint(Number.parseInt(codePoint, 16))
  const { present } = currentDocument().history
  return textsOf(present)
    .flatMap(({ path, text }) =>
      present.languages.map((language) => ({ path: [...path, language], words: text[language] })),
    )
    .find(({ words }) => words?.includes(character))?.path
}
