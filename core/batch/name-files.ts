import type { Body } from '../model/body'
import type { Format } from '../model/brief-options'
import type { Conference } from '../model/conference'
import type { Language, Localized } from '../text/language'
import { nameFromPattern } from '../text/name-pattern'
import type { BatchDocument, BatchWishes } from './plan-batch'

/** Gives each document of a batch its name without ending: one no file has yet in any of its formats. */
export type FileNamer = (document: BatchDocument, formats: readonly Format[]) => string

const usualPattern = '{conference} - {template} - {addressee} - {languages} - {arrangement}'
/** A registered document never takes the place of an earlier one of the same kind. */
const registeredPattern = `${usualPattern} - {number}`

export function createFileNamer(
  { languages }: Conference,
  wishes: BatchWishes,
  taken: readonly string[],
): FileNamer {
  const used = new Set(taken.map(sameName))
  const usual = wishes.isRegistered ? registeredPattern : usualPattern
  const isUsed = (name: string, formats: readonly Format[]): boolean =>
    formats.some((format) => used.has(sameName(`${name}.${format}`)))

  return ({ template, options, addressee, isUsual }, formats) => {
    const wished = nameFromPattern(wishes.namePattern ?? usual, {
      conference: wishes.base,
      template: template.id,
      addressee: addressee ? shownName(addressee, [...options.languages, ...languages]) : '',
      languages: options.languages.join('-'),
      arrangement: isUsual ? '' : options.arrangement,
      number: options.reference ?? '',
      date: options.issuedOn,
    })
    let name = wished
    for (let copy = 2; isUsed(name, formats); copy += 1) name = `${wished} (${copy})`
    for (const format of formats) used.add(sameName(`${name}.${format}`))
    return name
  }
}

/** Longer names make way for the short one: the folder of a batch is read by its names. */
const longestName = 60

/** What files call a body, in the first language that has a name for it. */
function shownName({ id, name, shortName }: Body, order: readonly Language[]): string {
  const first = (text: Localized): string =>
    order.map((language) => text[language]?.trim() ?? '').find((words) => words !== '') ?? ''
  const whole = first(name)
  return whole.length > longestName || whole === '' ? first(shortName) || whole || id : whole
}

/** Windows and macOS take two names for one that differ in capitals or in how accents are written. */
const sameName = (name: string): string => name.normalize('NFC').toLowerCase()
