import type { TFunction } from 'i18next'
import { ChevronRight, Plus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import {
  entriesOf,
  withItemAdded,
  withItemRemoved,
  withValueAt,
  type SectionPath,
} from '../../core/model/section-words'
import { findUnknownFact, templateFacts } from '../../core/model/template-facts'
import type { TemplateSection } from '../../core/model/template-sections'
import type { Language, Localized } from '../../core/text/language'
import { Button, IconButton } from '../ui/button'
import { LanguageFields } from '../ui/language-fields'
import { changeSection } from './template-draft'

interface SectionWordsProps {
  readonly sectionKey: string
  readonly section: TemplateSection
  readonly languages: readonly Language[]
}

/** All the words a section has, in every language. */
export function SectionWords({ sectionKey, section, languages }: SectionWordsProps) {
  const { t } = useTranslation()
  const entries = entriesOf(section)
  if (entries.length === 0) return <p className="template-note">{t('templates.noWords')}</p>
  return (
    <div className="section-words">
      {entries.map((entry) => {
        const name = wordsOfField(t, entry.name)
        const place = entry.path.join('.')
        if (entry.kind === 'list') {
          return (
            <Button
              key={`${place}+`}
              look="link"
              isSmall
              onPress={() => changeSection(sectionKey, (one) => withItemAdded(one, entry.path))}
            >
              <Plus size={14} strokeWidth={1.7} aria-hidden />
              {t('templates.addItem', { name })}
            </Button>
          )
        }
        const item = itemOf(entry.path)
        const number = item === undefined ? '' : ` ${item.index + 1}`
        return (
          <div key={place} className="section-field" role="group" aria-label={`${name}${number}`}>
            <div className="section-field-line">
              <span className="section-field-name" aria-hidden>
                {name}
                {number}
              </span>
              {item && isFirstOf(item, entry.path, entries) && countOf(item, entries) > 1 ? (
                <IconButton
                  isSmall
                  name={t('templates.removeItem', {
                    name: wordsOfField(t, item.name),
                    number: item.index + 1,
                  })}
                  onPress={() =>
                    changeSection(sectionKey, (one) => withItemRemoved(one, item.path, item.index))
                  }
                >
                  <X size={14} strokeWidth={1.7} aria-hidden />
                </IconButton>
              ) : null}
            </div>
            <LanguageFields
              name={`${name}${number}`}
              field={place}
              languages={languages}
              size="note"
              isPassage
              value={entry.value}
              onChange={(value, language) => edit(sectionKey, entry.path, value, language)}
            />
            <UnknownFact words={entry.value} />
          </div>
        )
      })}
      <Facts />
    </div>
  )
}

const edit = (key: string, path: SectionPath, value: Localized, language: Language): void =>
  changeSection(
    key,
    (section) => withValueAt(section, path, value),
    `${path.join('.')}/${language}`,
  )

/** The list a text stands in, if it stands in one. */
function itemOf(path: SectionPath) {
  const at = path.findIndex((key) => typeof key === 'number')
  const index = path[at]
  return typeof index === 'number'
    ? { path: path.slice(0, at), name: String(path[at - 1]), index }
    : undefined
}
type Item = NonNullable<ReturnType<typeof itemOf>>
type Entries = ReturnType<typeof entriesOf>

const countOf = ({ path }: Item, entries: Entries): number =>
  entries
    .flatMap((entry) => (entry.kind === 'list' ? [entry] : []))
    .find((list) => list.path.join('.') === path.join('.'))?.count ?? 0

/** Removing takes the whole entry away, so only its first text offers it. */
const isFirstOf = (item: Item, path: SectionPath, entries: Entries): boolean =>
  entries.find((entry) => {
    const other = itemOf(entry.path)
    return other?.index === item.index && other.path.join('.') === item.path.join('.')
  })?.path === path

function UnknownFact({ words }: { readonly words: Localized }) {
  const { t } = useTranslation()
  const fact = findUnknownFact(words)
  if (!fact) return null
  const name = `\u2068{${fact.name}}\u2069`
  return (
    <p className="template-note warn" role="alert">
      {fact.meant === undefined
        ? t('templates.unknownFact', { name })
        : t('templates.unknownFactMeant', { name, meant: `\u2068{${fact.meant}}\u2069` })}
    </p>
  )
}

/** What may stand in braces. */
function Facts() {
  const { t } = useTranslation()
  return (
    <details className="template-tokens">
      <summary>
        <ChevronRight size={14} strokeWidth={1.7} aria-hidden className="mirrored" />
        {t('templates.facts')}
      </summary>
      <dl>
        {templateFacts.map((fact) => (
          <div key={fact}>
            <dt>
              <bdi dir="ltr">{`{${fact}}`}</bdi>
            </dt>
            <dd>{t(`fact.${fact}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const wordsOfField = (t: TFunction, name: string): string =>
  // Each field of a section has its words; a test holds it.
  t(`sectionField.${name}` as 'sectionField.heading')
