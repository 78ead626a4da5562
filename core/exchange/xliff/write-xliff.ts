import type { Conference } from '../../model/conference'
import { escapeXml, writableInXml } from '../../text/escape-xml'
import { directionOf, tagOf, type Language } from '../../text/language'
import { translationUnits } from './translation-units'
import { writeUnit1 } from './write-unit-1'
import { writeUnit2 } from './write-unit-2'
import type { XliffVersion } from './xliff-version'

/** What goes out to a translator. */
export interface XliffJob {
  readonly conference: Conference
  readonly source: Language
  readonly target: Language
  readonly version: XliffVersion
}

/**
 * Every text of a conference in two languages as translators' tools take it, with what is translated, stale and
 * reviewed; what they send back is read by `readXliff`. The same job gives the same text.
 */
export function writeXliff(job: XliffJob): string {
  const { conference, source, target, version } = job
  const units = translationUnits(conference, source, target)
  const title = conference.title[source] || conference.title[target] || 'tawsiya'
  const original = attribute('original', writableInXml(title))
  const [from, to] = [tagOf(source), tagOf(target)]
  const lines =
    version === '2.0'
      ? [
          `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${from}" trgLang="${to}">`,
          `<file id="f1"${original} srcDir="${directionOf(source)}" trgDir="${directionOf(target)}" xml:space="preserve">`,
          ...units.map((unit) => writeUnit2(unit, source)),
          '</file>',
          '</xliff>',
        ]
      : [
          `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:tw="urn:tawsiya:xliff" version="1.2">`,
          `<file${original} source-language="${from}" target-language="${to}" datatype="plaintext" xml:space="preserve">`,
          '<body>',
          ...units.map((unit) => writeUnit1(unit, source)),
          '</body>',
          '</file>',
          '</xliff>',
        ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`
}

const attribute = (name: string, value: string): string => ` ${name}="${escapeXml(value)}"`
