import type { TextPlace } from '../../core/outcome'
import { isLanguage } from '../../core/text/language'
import { nameTextPlace } from '../../core/text/text-place-words'
import { Button } from '../ui/button'
import { useInterfaceLanguage } from '../words/interface-language'
import { jumpTo } from './jump-to'

interface LackingTextsProps {
  readonly texts: readonly TextPlace[]
  /** Makes way for the form. */
  readonly close: () => void
}

/** The texts a document stopped for, each a way to its field. */
export function LackingTexts({ texts, close }: LackingTextsProps) {
  const interfaceLanguage = useInterfaceLanguage()
  return (
    <ul className="export-lacking">
      {texts.map((text) => (
        <li key={`${text.source} ${text.language}`}>
          <Button
            look="link"
            isSmall
            onPress={() => {
              const { source, language } = text
              close()
              if (isLanguage(language)) jumpTo({ source, language })
            }}
          >
            {nameTextPlace(text, interfaceLanguage)}
          </Button>
        </li>
      ))}
    </ul>
  )
}
