import { unzipSync, zipSync } from 'fflate'
import path from 'node:path'
import { parseTemplate } from '../core/model/parse-template'
import { parseTheme } from '../core/model/parse-theme'
import { fail, succeed, type Outcome } from '../core/outcome'
import { placeInFile } from './file-problems'
import { ownFolderOf, type OwnTemplate } from './own-templates'
import { readPlainText } from './read-plain-text'
import { templateFile } from './read-templates'
import { themeFile } from './read-theme'

const mostBytes = 1024 * 1024
const mostEntries = 200
/** In the archive itself or in the one folder it holds. */
const wanted = /^(?:[^/\\]+\/)?(?:template|theme)\.json$/

/** One of the user's templates as a zip file, to be given to somebody else. */
export async function packTemplate(id: string): Promise<Outcome<Uint8Array>> {
  const folder = ownFolderOf(id)
  if (folder === undefined) return fail('unknown-template', id)
  const template = await readPlainText(path.join(folder, templateFile))
  if (!template.ok) return template
  const theme = await readPlainText(path.join(folder, themeFile))
  const texts = {
    [`${id}/${templateFile}`]: template.value,
    ...(theme.ok ? { [`${id}/${themeFile}`]: theme.value } : {}),
  }
  const encoder = new TextEncoder()
  const files = Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)])
  return succeed(zipSync(Object.fromEntries(files), { level: 9 }))
}

/** The template inside a zip file that may come from anybody: only its two files are unpacked, within limits. */
export function unpackTemplate(bytes: Uint8Array, name: string): Outcome<OwnTemplate> {
  const files = unpack(bytes, name)
  if (!files.ok) return files
  const places = Object.keys(files.value).filter((place) => place.endsWith(templateFile))
  const [place] = places
  if (place === undefined || places.length > 1) {
    return fail('no-template-inside', name, places.length > 1 ? places.join(', ') : undefined)
  }
  const template = parsed(files.value[place], `${name}/${place}`, parseTemplate)
  if (!template.ok) return template
  const themePlace = place.replace(templateFile, themeFile)
  const theme =
    template.value.theme === template.value.id && files.value[themePlace]
      ? parsed(files.value[themePlace], `${name}/${themePlace}`, parseTheme)
      : succeed(undefined)
  return theme.ok ? succeed({ template: template.value, theme: theme.value }) : theme
}

function unpack(bytes: Uint8Array, name: string): Outcome<Record<string, Uint8Array>> {
  if (bytes.length > mostBytes) return fail('template-too-large', name, '> 1 MB')
  let entries = 0
  let unpacked = 0
  try {
    const files = unzipSync(bytes, {
      // The size an entry claims is all the room it is given.
      filter: (entry) => {
        entries += 1
        const isWanted = wanted.test(entry.name)
        if (isWanted) unpacked += entry.originalSize
        if (entries > mostEntries || unpacked > mostBytes) throw new Error('too large')
        return isWanted
      },
    })
    return succeed(files)
  } catch {
    return entries > mostEntries || unpacked > mostBytes
      ? fail('template-too-large', name, '> 1 MB')
      : fail('no-template-inside', name)
  }
}

function parsed<T>(
  bytes: Uint8Array | undefined,
  place: string,
  parse: (text: string) => Outcome<T>,
): Outcome<T> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return placeInFile(parse(text), place)
  } catch {
    return fail('not-readable', place, 'UTF-8')
  }
}
