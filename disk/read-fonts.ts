import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type FontFace, fontKey } from '../core/brief/font-face'
import { fail, succeed, type Outcome } from '../core/outcome'
import { codeOf } from './file-problems'

/** Where each family's whole TTF files are: packages that carry the files of Google Fonts. */
const packages: Readonly<Record<string, string>> = {
  Amiri: '@expo-google-fonts/amiri',
  'Source Serif 4': '@expo-google-fonts/source-serif-4',
  'IBM Plex Sans': '@expo-google-fonts/ibm-plex-sans',
  'IBM Plex Sans Arabic': '@expo-google-fonts/ibm-plex-sans-arabic',
  'Noto Sans Tifinagh': '@expo-google-fonts/noto-sans-tifinagh',
  'Noto Sans Symbols 2': '@expo-google-fonts/noto-sans-symbols-2',
  'Noto Sans Symbols': '@expo-google-fonts/noto-sans-symbols',
  'Noto Sans Math': '@expo-google-fonts/noto-sans-math',
  'Noto Emoji': '@expo-google-fonts/noto-emoji',
}

const weightNames: Readonly<Record<number, string>> = {
  300: 'Light',
  400: 'Regular',
  500: 'Medium',
  600: 'SemiBold',
  700: 'Bold',
}

/** The bytes of font files by `fontKey`. Each is read once in the life of the process. */
export async function readFonts(
  faces: readonly FontFace[],
): Promise<Outcome<ReadonlyMap<string, Uint8Array>>> {
  const fonts = new Map<string, Uint8Array>()
  for (const face of faces) {
    const font = await readFont(face)
    if (!font.ok) return font
    fonts.set(fontKey(face), font.value)
  }
  return succeed(fonts)
}

const known = new Map<string, Uint8Array>()

async function readFont(face: FontFace): Promise<Outcome<Uint8Array>> {
  const key = fontKey(face)
  const kept = known.get(key)
  if (kept) return succeed(kept)
  const file = fontFile(face)
  if (file === undefined) return fail('missing-font', key, Object.keys(packages).join(', '))
  try {
    const bytes = await readFile(file)
    known.set(key, bytes)
    return succeed(bytes)
  } catch (error) {
    return fail('missing-font', key, codeOf(error))
  }
}

/** `amiri/400Regular/Amiri_400Regular.ttf` in its package, wherever npm has put that. */
function fontFile({ family, weight, italic }: FontFace): string | undefined {
  const packageName = packages[family]
  const weightName = weightNames[weight]
  const folder = packageName === undefined ? undefined : packageFolder(packageName)
  if (folder === undefined || weightName === undefined) return undefined
  const cut = `${weight}${weightName}${italic ? '_Italic' : ''}`
  return path.join(folder, cut, `${family.replaceAll(' ', '')}_${cut}.ttf`)
}

function packageFolder(name: string): string | undefined {
  try {
    return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  } catch (error) {
    if (codeOf(error) === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}
