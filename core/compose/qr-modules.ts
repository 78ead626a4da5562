import qrcode from 'qrcode-generator'

/** The dark modules of a QR code (ISO/IEC 18004) at error correction level M, without its quiet zone. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  // Type 0 lets the library pick the smallest version that holds the text.
  const code = qrcode(0, 'M')
  code.addData(text, 'Byte')
  code.make()
  const size = code.getModuleCount()
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => code.isDark(row, column)),
  )
}
