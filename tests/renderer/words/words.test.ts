import { describe, expect, test } from 'vitest'
import { ar } from '../../../renderer/words/ar'
import { en } from '../../../renderer/words/en'
import { fr } from '../../../renderer/words/fr'

const languages = { ar, fr, en }
const pluralEnding = /_(zero|one|two|few|many|other)$/

describe.each(Object.entries(languages))('the words in %s', (language, words) => {
  const texts = textsOf(words)

  test('have the keys of the English ones', () => {
    expect(keysOf(words)).toEqual(keysOf(en))
  })

  test('say something under every key', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('fill in what the English ones fill in', () => {
    const english = new Map(textsOf(en))
    const differing = texts.filter(
      ([key, text]) => !pluralEnding.test(key) && holes(text) !== holes(english.get(key) ?? ''),
    )
    expect(differing).toEqual([])
  })

  test('have every plural form of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    const plurals = texts.filter(([key]) => pluralEnding.test(key))
    for (const name of new Set(plurals.map(([key]) => key.replace(pluralEnding, '')))) {
      const own = plurals.filter(([key]) => key.replace(pluralEnding, '') === name)
      expect(own.map(([key]) => key.replace(/.*_/, '')).toSorted(), name).toEqual(forms)
    }
  })
})

test('French puts a no-break space before its tall signs', () => {
  expect(textsOf(fr).filter(([, text]) => /[^\u00A0\u202F][:;!?»%]/.test(text))).toEqual([])
})

test('Arabic uses its own comma and question mark', () => {
  expect(textsOf(ar).filter(([, text]) => /[,;?]/.test(text))).toEqual([])
})

function textsOf(words: object, path = ''): [key: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[path + name, value]] : textsOf(value, `${path}${name}.`),
  )
}

const keysOf = (words: object): string[] =>
  [...new Set(textsOf(words).map(([key]) => key.replace(pluralEnding, '')))].toSorted()

const holes = (text: string): string => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted().join()
