const sameSound: Readonly<Record<string, string>> = {
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ہ: 'ه' },
  ...{ '،': ',', '؛': ';', '؟': '?', '٫': '.', '٪': '%', '۔': '.' },
  ...{ '’': "'", '‘': "'", ʼ: "'", '`': "'", '“': '"', '”': '"', '„': '"' },
  ...{ '–': '-', '—': '-', '−': '-', '‐': '-', '‑': '-', '―': '-' },
  ...{ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ı: 'i' },
  ...{ '\u2028': '\n', '\u2029': '\n', '\u0085': '\n', '\v': '\n', '\f': '\n' },
}

/** Marks, kashida, directional and zero-width characters: they carry no letter. */
const silent = /[\p{Mn}\p{Me}\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\r\u0000]/u

const folds: (string | undefined)[] = []

/** The letters that one UTF-16 unit counts as when words are compared; '' when it counts for nothing. */
export function foldUnit(code: number): string {
  return (folds[code] ??= fold(code))
}

function fold(code: number): string {
  // Halves of a pair stay as they are: neither case nor spelling hangs on them here.
  if (code >= 0xd800 && code <= 0xdfff) return String.fromCharCode(code)
  const written = String.fromCharCode(code)
  if (silent.test(written)) return ''
  if (sameSound[written] !== undefined) return sameSound[written]
  if (/[^\S\n\t]/.test(written)) return ' '
  // Hamza on waw or yeh is a letter of its own in words; other letters lose what is written above them.
  if (written === 'ؤ' || written === 'ئ') return written
  return [...written.normalize('NFKD').toLowerCase()].map(foldLetter).join('')
}

function foldLetter(letter: string): string {
  if (silent.test(letter)) return ''
  const arabicDigit = '٠١٢٣٤٥٦٧٨٩'.indexOf(letter)
  if (arabicDigit >= 0) return String(arabicDigit)
  const persianDigit = '۰۱۲۳۴۵۶۷۸۹'.indexOf(letter)
  if (persianDigit >= 0) return String(persianDigit)
  return sameSound[letter] ?? letter
}
