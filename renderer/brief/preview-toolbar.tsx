import {
  BookCopy,
  BookOpen,
  Check,
  CircleAlert,
  Columns2,
  File,
  List,
  LoaderCircle,
  Rows2,
  type LucideIcon,
} from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Arrangement } from '../../core/model/template'
import { useConference } from '../conference/document'
import { Choice } from '../ui/choice'
import { readableText } from '../ui/localized'
import { useInterfaceLanguage } from '../words/interface-language'
import { keyOfChoice } from './brief-choices'
import { wordsOfChoice } from './choice-words'
import { useLibrary } from './library'
import { wordsOfTheme } from './theme-words'
import type { CurrentBrief } from './use-brief-choice'

const arrangementIcons: { readonly [K in Arrangement]: LucideIcon } = {
  'side-by-side': Columns2,
  'one-after-another': Rows2,
  interleaved: List,
  'facing-pages': BookOpen,
  flip: BookCopy,
  'one-language': File,
}

interface PreviewToolbarProps {
  readonly brief: CurrentBrief
  readonly isDrawing: boolean
  readonly hasProblem: boolean
}

/** Which brief is shown, and how its drawing is. */
export function PreviewToolbar({ brief, isDrawing, hasProblem }: PreviewToolbarProps) {
  return (
    <div className="preview-toolbar">
      <BriefChoices brief={brief} />
      <span className="pane-space" />
      <PreviewState isDrawing={isDrawing} hasProblem={hasProblem} />
    </div>
  )
}

/** Template, languages and arrangement, look. Every drawing changes the state beside them, and none of these. */
const BriefChoices = memo(function BriefChoices({ brief }: { readonly brief: CurrentBrief }) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const { templates, themeIds } = useLibrary()
  const conferenceLanguages = useConference((conference) => conference.languages)
  const { template, choices, choice, themeId, draft, change } = brief
  return (
    <>
      <span className="preview-template">
        {draft ? (
          <span className="preview-draft" dir="auto">
            {readableText(draft.template.name, language)}
          </span>
        ) : (
          <Choice
            name={t('preview.template')}
            isNameHidden
            value={template?.id ?? null}
            options={templates.map(({ id, name }) => ({
              key: id,
              words: readableText(name, language) || id,
            }))}
            onChange={(templateId) => change({ templateId })}
          />
        )}
      </span>
      <span className="preview-arrangement">
        <Choice
          name={t('preview.arrangement')}
          isNameHidden
          value={choice ? keyOfChoice(choice) : null}
          options={choices.map((one) => {
            const Icon = arrangementIcons[one.arrangement]
            return {
              key: keyOfChoice(one),
              words: wordsOfChoice(t, one, conferenceLanguages),
              icon: <Icon size={16} strokeWidth={1.7} aria-hidden />,
            }
          })}
          onChange={(key) => {
            const chosen = choices.find((one) => keyOfChoice(one) === key)
            if (chosen) change({ ...chosen })
          }}
        />
      </span>
      {draft ? null : (
        <Choice
          name={t('preview.theme')}
          isNameHidden
          value={themeId ?? null}
          options={themeIds.map((key) => ({ key, words: wordsOfTheme(t, key, templates) }))}
          onChange={(id) => change({ themeId: id })}
        />
      )}
    </>
  )
})

function PreviewState({ isDrawing, hasProblem }: { isDrawing: boolean; hasProblem: boolean }) {
  const { t } = useTranslation()
  const [Icon, words] = isDrawing
    ? [LoaderCircle, t('preview.drawing')]
    : hasProblem
      ? [CircleAlert, t('preview.stale')]
      : [Check, t('preview.upToDate')]
  return (
    <span className={`preview-state${hasProblem && !isDrawing ? ' warn' : ''}`} title={words}>
      <Icon size={14} strokeWidth={1.7} aria-hidden />
      <span className="preview-state-words">{words}</span>
    </span>
  )
}
