import i18next from 'i18next'
import { createContext, useContext, useLayoutEffect, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { initReactI18next } from 'react-i18next'
import { directionOf, tagOf, type Direction } from '../../core/text/language'
import type { InterfaceLanguage } from '../../electron/ipc/settings'
import './i18next'
import { ar } from './ar'
import { en } from './en'
import { fr } from './fr'

const InterfaceLanguageContext = createContext<InterfaceLanguage>('ar')

/** The language the window speaks. */
export const useInterfaceLanguage = (): InterfaceLanguage => useContext(InterfaceLanguageContext)
export const useInterfaceDirection = (): Direction => directionOf(useInterfaceLanguage())

/** Loads the words of all languages: they are part of the app. */
export async function loadWords(language: InterfaceLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { ar: { translation: ar }, fr: { translation: fr }, en: { translation: en } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  speak(language)
}

/** Turns the page to a language: words, direction, faces. */
function speak(language: InterfaceLanguage): void {
  if (i18next.language !== language) void i18next.changeLanguage(language)
  document.documentElement.lang = tagOf(language)
  document.documentElement.dir = directionOf(language)
}

/** Gives the parts of the window the interface's language, for their words, dates and arrow keys. */
export function SpeakingIn(props: { language: InterfaceLanguage; children: ReactNode }) {
  useLayoutEffect(() => speak(props.language), [props.language])
  return (
    <InterfaceLanguageContext value={props.language}>
      <I18nProvider locale={tagOf(props.language)}>{props.children}</I18nProvider>
    </InterfaceLanguageContext>
  )
}
