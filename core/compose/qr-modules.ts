import qrcode from 'qrcode-generator'

type Modules = readonly (readonly boolean[])[]

/** The code drawn last: the next document mostly asks for the same one, and choosing its mask takes milliseconds. */
let last: { readonly text: string; readonly modules: Modules } | undefined

/** The dark modules of a QR code (ISO/IEC 18004) at error correction level M, without its quiet zone. */
export function qrModules(text: string): Modules {
  if (last?.text !== text) last = { text, modules: drawModules(text) }
  return last.modules
}

function drawModules(text: string): Modules {
  // Type 0 lets the library pick the smallest version that holds the text.
  const code = qrcode(0, 'M')
  code.addData(text, 'Byte')
  code.make()
  const size = code.getModuleCount()
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => code.isDark(row, column)),
  )
}
