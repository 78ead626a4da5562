/** The letters of bytes 128–255; below they are those of ASCII. */
const upper = {
  /** Arabic and French, the usual page of Word in the Arab world. */
  arabic: [
    '€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u200C\u200Dں',
    '\u00A0،¢£¤¥¦§¨©ھ«¬\u00AD®¯°±²³´µ¶·¸¹؛»¼½¾؟',
    'ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقك',
    'àلâمنهوçèéêëىيîï\u064B\u064C\u064D\u064Eô\u064F\u0650÷\u0651ù\u0652ûü\u200E\u200Fے',
  ].join(''),
  /** French and the other languages of western Europe. */
  western: [
    '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ',
    '\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿',
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß',
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  ].join(''),
} as const

/** Bytes of a Windows code page as text: the Arabic one where the letters come out as words of Arabic. */
export function decodeWindows(bytes: Uint8Array): string {
  const page = looksArabic(bytes) ? upper.arabic : upper.western
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192) {
    let part = ''
    for (const byte of bytes.subarray(from, from + 8192))
      part += byte < 0x80 ? String.fromCharCode(byte) : page.charAt(byte - 0x80)
    parts.push(part)
  }
  return parts.join('')
}

/** French words hold one accent among many plain letters; Arabic words hold nothing but letters above 128. */
function looksArabic(bytes: Uint8Array): boolean {
  let inRow = 0
  let rows = 0
  let plain = 0
  for (const byte of bytes.subarray(0, 20_000)) {
    if (byte >= 0xc0) inRow++
    else {
      if (inRow >= 3) rows++
      inRow = 0
      if ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)) plain++
    }
  }
  return rows * 8 > plain / 6
}
