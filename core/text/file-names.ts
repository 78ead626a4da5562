/** Names Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i
/** Characters no file name may hold, invisible ones that would make two names look alike, and lone surrogates. */
const refused = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu
/** Leaves room for what tells the files of a batch apart, in the 255 bytes of most file systems. */
const mostBytes = 120

/** A text as a file name (without ending) that Windows, macOS and Linux all take; letters of every script stay. */
export function safeFileName(text: string, most = mostBytes): string {
  const cleaned = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(refused, '-')
    .replace(/^[\s.-]+/u, '')
  const name = withoutTrail(cut(withoutTrail(cleaned), most))
  if (name === '') return 'tawsiya'
  // `nul.txt` is the device too.
  return reserved.test(name.split('.')[0]?.trim() ?? '') ? `_${name}` : name
}

/** Windows drops dots and spaces at the end of a name. */
const withoutTrail = (text: string): string => text.replace(/[\s.-]+$/u, '')

function cut(text: string, most: number): string {
  let bytes = 0
  let kept = ''
  for (const character of text) {
    bytes += utf8Length(character)
    if (bytes > most) return withoutHalfWord(kept)
    kept += character
  }
  return kept
}

/** A name that is cut ends with a whole word, unless that would cost a third of it. */
function withoutHalfWord(text: string): string {
  const end = text.lastIndexOf(' ')
  return end > (text.length * 2) / 3 ? text.slice(0, end) : text
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** What tells the files of one batch apart. */
export interface BriefName {
  /** The conference: its short title, or the name of its file. */
  readonly base: string
  readonly templateId: string
  readonly languages: readonly string[]
  /** Only where the languages alone do not say it. */
  readonly arrangement?: string
  readonly ending: string
}

/** `oujda-2025 - policy-brief - ar-fr.pdf`: sorts by conference, then by document, then by language. */
export function briefFileName(name: BriefName): string {
  const facts = [name.templateId, name.languages.join('-'), name.arrangement].filter(Boolean)
  const tail = ` - ${facts.join(' - ')}`
  return `${safeFileName(name.base)}${tail}.${name.ending}`
}
